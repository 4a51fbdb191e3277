using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Entering;

/// <summary>Begins a session by an address and its password.</summary>
/// <param name="Email">The address, as it was typed.</param>
/// <param name="Password">The password.</param>
/// <param name="Agent">What the browser says it is.</param>
[RequiresRight(Rights.Visit)]
internal sealed record SignIn(string Email, string Password, string Agent) : IRequest<SignInAnswer>, IAboutHost;

/// <summary>A session, a sign-in that waits for the second factor, or neither, and nothing says why.</summary>
/// <param name="Secret">What the browser's cookie is to hold; null when nobody was signed in.</param>
/// <param name="Waiting">What the second step is taken by; null when there is none to take.</param>
internal sealed record SignInAnswer(string? Secret, string? Waiting)
{
    public static readonly SignInAnswer Refused = new(null, null);

    public static SignInAnswer Opened(string secret) => new(secret, null);

    public static SignInAnswer WaitsFor(string waiting) => new(null, waiting);
}

/// <summary>Ends the session that a cookie stands for.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record SignOut(string Session) : ICommand<SignedOut>, IAboutHost;

/// <param name="Provider">The provider that the session was begun by; null for none.</param>
/// <param name="Proof">What it knows the session by, protected.</param>
internal sealed record SignedOut(string? Provider, string? Proof);
