using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Access.Audit;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Callers;

/// <summary>Notes who asked for what is not theirs: once a minute for one account and one kind of request, so that nobody fills it.</summary>
internal sealed class DenialLog(IServiceProvider services, TimeProvider time)
{
    private const int Most = 10_000;
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string Account, string What), long> _noted = new();

    public async Task AddAsync(SignedIn who, Exception denied, CancellationToken cancellation)
    {
        var what = denied is RightMissingException missing ? missing.Request : ((SubjectHiddenException)denied).Request;
        if (_noted.TryGetValue((who.Caller.Actor, what), out var at) && time.GetElapsedTime(at) < Every)
        {
            return;
        }

        if (_noted.Count >= Most)
        {
            _noted.Clear();
        }

        _noted[(who.Caller.Actor, what)] = time.GetTimestamp();
        await using var scope = services.CreateScopeFor(Caller.System with { Actor = who.Caller.Actor });
        await scope.ServiceProvider.GetRequiredService<EventLog>().AddAsync(EventKind.Denied, null, new { request = what }, cancellation);
    }
}
