using PartnerHub.Access.Entering;
using PartnerHub.Kits.Messaging;
using MediatR;

namespace PartnerHub.Access.Factors;

/// <summary>One's own second factor; null for callers whose account can't have one.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record ViewSecondFactor : IRequest<SecondFactorView?>, IAboutHost;

internal sealed record SecondFactorView
{
    /// <summary>Since when it is asked for; null while it is off.</summary>
    public DateTimeOffset? Since { get; init; }

    public int CodesLeft { get; init; }

    /// <summary>A role of the account asks for one.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The account has a password, which is asked for again.</summary>
    public bool HasPassword { get; init; }

    /// <summary>The secret of the app that is being set up; null when none is.</summary>
    public string? Secret { get; init; }

    /// <summary>The same, as an app reads it from a picture.</summary>
    public string? Address { get; init; }
}

/// <summary>Draws the secret of a new app; false where the password is wrong.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record BeginSecondFactor(string Password) : IRequest<bool>, IAboutHost;

/// <summary>Turns the second factor on by a first code, and ends all other sessions; gives the recovery codes this once, null where the code is wrong.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record ProveSecondFactor(string Code, string? Session) : IRequest<MadeCodes?>, IAboutHost;

/// <summary>Makes the recovery codes anew.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record RenewRecoveryCodes(string Password, string Code) : IRequest<RenewedCodes>, IAboutHost;

/// <summary>Turns the second factor off.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record TurnOffSecondFactor(string Password, string Code) : IRequest<FactorProof>, IAboutHost;

/// <summary>Takes an account's second factor away, for whoever lost it, and ends its sessions; false where there is none.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record ResetSecondFactor(string Account) : ICommand<bool>, IAboutHost;

/// <summary>Ends a sign-in that waits for the second factor.</summary>
/// <param name="Waiting">The secret of the sign-in that waits.</param>
/// <param name="Code">A code of the app, or a recovery code.</param>
/// <param name="Agent">What the browser says it is.</param>
[RequiresRight(Rights.Visit)]
internal sealed record EnterCode(string Waiting, string Code, string Agent) : IRequest<SignInAnswer>, IAboutHost;

/// <summary>Recovery codes, as they are shown once.</summary>
internal sealed record MadeCodes(IReadOnlyList<string> Codes);

/// <param name="Proof">Whether they were made.</param>
/// <param name="Made">Null where they were not.</param>
internal sealed record RenewedCodes(FactorProof Proof, MadeCodes? Made);

/// <summary>What became of a password and a code that were asked for again.</summary>
internal enum FactorProof
{
    Right,
    WrongPassword,
    WrongCode,
}
