using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Entering;

/// <summary>Begins a session by an address and its password.</summary>
/// <param name="Email">The address, as it was typed.</param>
/// <param name="Password">The password.</param>
/// <param name="Agent">What the browser says it is.</param>
[RequiresRight(Rights.Visit)]
internal sealed record SignIn(string Email, string Password, string Agent) : IRequest<SignInAnswer>, IAboutHost;

/// <param name="Secret">What the browser's cookie is to hold; null when nobody was signed in, and nothing says why.</param>
internal sealed record SignInAnswer(string? Secret)
{
    public static readonly SignInAnswer Refused = new((string?)null);
}

/// <summary>Ends the session that a cookie stands for.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record SignOut(string Session) : ICommand<Unit>, IAboutHost;
