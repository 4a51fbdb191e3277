using PartnerHub.Contracts;

namespace PartnerHub.Access.SignOn;

internal static class SignOnWords
{
    public static readonly LocalizedText By = LocalizedText.Of("Se connecter par {0}", "Sign in by {0}");
    public static readonly LocalizedText Title = LocalizedText.Of("Connexion par un fournisseur", "Sign-on by a provider");
    public static readonly LocalizedText Lead = LocalizedText.Of("Un compte relié s’ouvre aussi par son fournisseur.", "An account that is linked is entered by its provider too.");
    public static readonly LocalizedText Linked = LocalizedText.Of("relié", "linked");
    public static readonly LocalizedText Link = LocalizedText.Of("Relier", "Link");
    public static readonly LocalizedText Unlink = LocalizedText.Of("Ne plus relier", "End the link");
    public static readonly LocalizedText Provider = LocalizedText.Of("Fournisseur", "Provider");
    public static readonly LocalizedText LeavingTitle = LocalizedText.Of("Vers le fournisseur", "On to the provider");
    public static readonly LocalizedText LeavingLead = LocalizedText.Of("Vous quittez cette page pour celle du fournisseur.", "You leave this page for the provider's.");
    public static readonly LocalizedText GoOn = LocalizedText.Of("Continuer", "Go on");
    public static readonly LocalizedText Failed = LocalizedText.Of("Connexion impossible", "Sign-in failed");
    public static readonly LocalizedText TryAgain = LocalizedText.Of("Retour à la connexion", "Back to the sign-in");

    private static readonly LocalizedText Down = LocalizedText.Of("Le fournisseur ne répond pas. Réessayez dans un instant, ou connectez-vous autrement.", "The provider does not answer. Try again in a moment, or sign in another way.");
    private static readonly LocalizedText Nonsense = LocalizedText.Of("Le fournisseur a répondu ce qui ne peut pas être juste : rien n’a été ouvert. Prévenez l’exploitant si cela dure.", "The provider answered what can't be right: nothing was opened. Tell the operator if it lasts.");
    private static readonly LocalizedText Denied = LocalizedText.Of("La connexion a été refusée chez le fournisseur.", "The sign-in was refused at the provider.");
    private static readonly LocalizedText Lost = LocalizedText.Of("Cette connexion a duré trop longtemps, a déjà servi ou n’a pas commencé ici. Recommencez-la.", "This sign-in took too long, was used, or did not begin here. Begin it anew.");
    private static readonly LocalizedText Suspended = LocalizedText.Of("Ce compte est suspendu.", "This account is suspended.");
    private static readonly LocalizedText Unknown = LocalizedText.Of("Vous n’avez pas de compte ici, et le fournisseur ne dit rien qui en ouvre un. Demandez une invitation à l’exploitant.", "You have no account here, and the provider says nothing that makes one. Ask the operator for an invitation.");
    private static readonly LocalizedText NoAddress = LocalizedText.Of("Le fournisseur ne donne pas d’adresse électronique vérifiée : aucun compte n’a été ouvert.", "The provider gives no verified e-mail address: no account was made.");
    private static readonly LocalizedText AddressTaken = LocalizedText.Of(
        "Cette adresse est celle d’un compte qui n’est pas relié à cette identité. Connectez-vous à ce compte par son mot de passe, puis reliez-le dans « Mon compte ».",
        "This address is that of an account which is not linked to this identity. Sign in to that account by its password, then link it in 'My account'.");

    private static readonly LocalizedText OtherIdentity = LocalizedText.Of("Ce compte est déjà relié à une autre identité de ce fournisseur. Défaites d’abord ce lien dans « Mon compte ».", "This account is linked to another identity of this provider. End that link first in 'My account'.");
    private static readonly LocalizedText OtherAccount = LocalizedText.Of("Cette identité est reliée à un autre compte. Rien n’a été changé.", "This identity is linked to another account. Nothing was changed.");
    private static readonly LocalizedText Spent = LocalizedText.Of("L’invitation, ou la demande de lien, ne sert plus. Rien n’a été changé.", "The invitation, or the wish to link, works no more. Nothing was changed.");

    public static LocalizedText Of(SignOnProblem problem) => problem switch
    {
        SignOnProblem.Down => Down,
        SignOnProblem.Nonsense => Nonsense,
        SignOnProblem.Denied => Denied,
        SignOnProblem.Suspended => Suspended,
        SignOnProblem.Unknown => Unknown,
        SignOnProblem.NoAddress => NoAddress,
        SignOnProblem.AddressTaken => AddressTaken,
        SignOnProblem.OtherIdentity => OtherIdentity,
        SignOnProblem.OtherAccount => OtherAccount,
        SignOnProblem.Spent => Spent,
        _ => Lost,
    };
}
