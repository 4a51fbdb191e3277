using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Kits.CommandLine;

/// <summary>The hosts that a command may start: the programs alone, all of it without serving, or the server.</summary>
public sealed record HostFactory
{
    /// <summary>Programs without server or database; the caller disposes of it.</summary>
    public required Func<string[], ServiceProvider> Standalone { get; init; }

    /// <summary>Everything the server has, its database included, without serving; the caller disposes of it.</summary>
    public required Func<string[], CancellationToken, Task<IOfflineHost>> Offline { get; init; }

    public required Func<string[], CancellationToken, Task<int>> Serve { get; init; }
}

/// <summary>A host with its database, for one command.</summary>
public interface IOfflineHost : IAsyncDisposable
{
    /// <summary>Sends requests on the console's behalf, or on that of the account it acts as.</summary>
    IMediator Mediator { get; }

    /// <summary>Acts from now on as an account, with its rights alone.</summary>
    /// <param name="account">A key of it, or its address where the database is a file of this machine.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task ActAsAsync(string account, CancellationToken cancellation);
}
