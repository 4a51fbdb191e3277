using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Audit;

/// <summary>Something that happened to accounts: a sign-in, a refusal, a change of rights.</summary>
internal sealed record AccessEvent
{
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it: an account, or the host itself.</summary>
    public required string Actor { get; init; }

    public required string Kind { get; init; }

    /// <summary>The account that it happened to; null where there is none.</summary>
    public string? Account { get; init; }

    /// <summary>JSON, without personal data.</summary>
    public required string Detail { get; init; }
}

/// <summary>Kinds of events, with their words.</summary>
internal static class EventKind
{
    public const string SignedIn = "signed-in";
    public const string SignInRefused = "sign-in-refused";
    public const string SignedOut = "signed-out";
    public const string Denied = "denied";
    public const string HubSetUp = "hub-set-up";
    public const string Invited = "invited";
    public const string PasswordChosen = "password-chosen";
    public const string ResetAsked = "reset-asked";
    public const string RoleGiven = "role-given";
    public const string RoleTaken = "role-taken";
    public const string Suspended = "suspended";
    public const string Reinstated = "reinstated";
    public const string SessionsEnded = "sessions-ended";
    public const string KeyMade = "key-made";
    public const string KeyEnded = "key-ended";
    public const string SecondFactorOn = "second-factor-on";
    public const string SecondFactorOff = "second-factor-off";
    public const string SecondFactorReset = "second-factor-reset";
    public const string RecoveryCodesMade = "recovery-codes-made";
    public const string PasskeyAdded = "passkey-added";
    public const string PasskeyRemoved = "passkey-removed";
    public const string Linked = "linked";
    public const string Unlinked = "unlinked";
    public const string SecondPerson = "second-person";
    public const string DataExported = "data-exported";
    public const string Erased = "erased";
    public const string ReadyMadeDisabled = "ready-made-disabled";

    public static IReadOnlyDictionary<string, LocalizedText> Words { get; } = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [SignedIn] = LocalizedText.Of("Connexion", "Signed in"),
        [SignInRefused] = LocalizedText.Of("Connexion refusée", "Sign-in refused"),
        [SignedOut] = LocalizedText.Of("Déconnexion", "Signed out"),
        [Denied] = LocalizedText.Of("Accès refusé", "Access denied"),
        [HubSetUp] = LocalizedText.Of("Premier exploitant créé", "First operator made"),
        [Invited] = LocalizedText.Of("Invitation", "Invited"),
        [PasswordChosen] = LocalizedText.Of("Mot de passe choisi", "Password chosen"),
        [ResetAsked] = LocalizedText.Of("Réinitialisation demandée", "Reset asked for"),
        [RoleGiven] = LocalizedText.Of("Rôle donné", "Role given"),
        [RoleTaken] = LocalizedText.Of("Rôle retiré", "Role taken away"),
        [Suspended] = LocalizedText.Of("Compte suspendu", "Account suspended"),
        [Reinstated] = LocalizedText.Of("Compte rétabli", "Account reinstated"),
        [SessionsEnded] = LocalizedText.Of("Sessions fermées", "Sessions ended"),
        [KeyMade] = LocalizedText.Of("Clé d’API créée", "API key made"),
        [KeyEnded] = LocalizedText.Of("Clé d’API fermée", "API key ended"),
        [SecondFactorOn] = LocalizedText.Of("Second facteur activé", "Second factor turned on"),
        [SecondFactorOff] = LocalizedText.Of("Second facteur désactivé", "Second factor turned off"),
        [SecondFactorReset] = LocalizedText.Of("Second facteur retiré par l’exploitant", "Second factor taken away by an operator"),
        [RecoveryCodesMade] = LocalizedText.Of("Codes de secours refaits", "Recovery codes made anew"),
        [PasskeyAdded] = LocalizedText.Of("Clé d’accès ajoutée", "Passkey added"),
        [PasskeyRemoved] = LocalizedText.Of("Clé d’accès retirée", "Passkey removed"),
        [Linked] = LocalizedText.Of("Compte relié à un fournisseur", "Account linked to a provider"),
        [Unlinked] = LocalizedText.Of("Lien avec un fournisseur défait", "Link to a provider ended"),
        [SecondPerson] = LocalizedText.Of("Décision à deux", "Decided by two"),
        [DataExported] = LocalizedText.Of("Données personnelles remises", "Personal data given out"),
        [Erased] = LocalizedText.Of("Données personnelles effacées", "Personal data erased"),
        [ReadyMadeDisabled] = LocalizedText.Of("Comptes de découverte désactivés", "Ready-made accounts disabled"),
    };
}

/// <summary>Events, newest first.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record ListEvents : IRequest<IReadOnlyList<AccessEvent>>, IAboutHost, IListOf<IAboutHost>
{
    /// <summary>Only of this kind.</summary>
    public string? Kind { get; init; }

    /// <summary>Only those done by this account, or to it.</summary>
    public string? Account { get; init; }

    /// <summary>Number of the last one seen: older ones follow.</summary>
    public long? Before { get; init; }

    public int Limit { get; init; } = 50;
}

/// <summary>Follows the chain of events; gives the number of the first that is not as it was written, null when all are.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record VerifyEvents : IRequest<long?>, IAboutHost;
