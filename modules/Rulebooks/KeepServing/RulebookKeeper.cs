using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;
using PartnerHub.Rulebooks.Publication;

namespace PartnerHub.Rulebooks.KeepServing;

/// <summary>Keeps what this host serves, the first time that it does, and has the members judged again by what is new.</summary>
internal sealed partial class RulebookKeeper(
    UnitOfWork unit, IMediator mediator, PublishedRulebookCache published, KeptPackages kept, IServiceProvider services, TimeProvider time, ILogger<RulebookKeeper> log) : IRulebookKeeper
{
    public ValueTask<LocalizedText?> KeepAsync(InstalledPackage installed, CancellationToken cancellation) =>
        kept.Holds(installed, out var notice) ? new(notice) : new(LookAsync(installed, cancellation));

    private async Task<LocalizedText?> LookAsync(InstalledPackage installed, CancellationToken cancellation)
    {
        var before = (await published.ListAsync()).GetValueOrDefault(installed.Program) ?? [];
        var after = SuccessorsOf(before, installed);
        if (await RefusalAsync(installed, before, after, cancellation) is { } refusal)
        {
            LogRefused(log, installed.Program, installed.Rulebook.Program, installed.Rulebook.PluginVersion, refusal.En);
            kept.Add(installed, refusal);
            return refusal;
        }

        if (after.Count == 0)
        {
            kept.Add(installed, null);
            return null;
        }

        await (unit.IsOpen ? AddAsync(installed, cancellation) : AddApartAsync(installed, cancellation));
        return null;
    }

    // Whoever asks first may be a page being drawn: it must not hold the only writer while another part of it keeps the thread.
    private Task AddApartAsync(InstalledPackage installed, CancellationToken cancellation) => Task.Run(
        async () =>
        {
            await using var scope = services.CreateScopeFor(Caller.System);
            await scope.ServiceProvider.GetRequiredService<RulebookKeeper>().AddAsync(installed, cancellation);
        },
        cancellation);

    private Task AddAsync(InstalledPackage installed, CancellationToken cancellation) =>
        unit.RunAsync(session => AddAsync(session, installed, cancellation), cancellation);

    /// <summary>Why a newer package can't run the definitions of a program that are in force or to come; null when it can.</summary>
    private async Task<LocalizedText?> RefusalAsync(
        InstalledPackage installed, IReadOnlyList<PublishedRulebook> before, IReadOnlyList<PublishedRulebook> after, CancellationToken cancellation)
    {
        if (!installed.RunsDefinition)
        {
            return null;
        }

        foreach (var rulebook in after)
        {
            var tried = await mediator.Send(new TryDefinition(installed.Program, installed.Rulebook.Program, rulebook.Definition), cancellation);
            if (tried.Refusal is { } refusal)
            {
                return KeepingWords.EngineRefused(installed.Rulebook.Program, installed.Rulebook.PluginVersion, before[^1].PluginVersion, refusal);
            }
        }

        return null;
    }

    // Another host may be doing the same: what it added first counts, and the rest is told from that.
    private async Task AddAsync(Session session, InstalledPackage installed, CancellationToken cancellation)
    {
        bool isAdded;
        do
        {
            var before = await RulebookStore.ListAsync(session, installed.Program, cancellation);
            isAdded = true;
            foreach (var rulebook in SuccessorsOf(before, installed))
            {
                isAdded = isAdded && await RulebookStore.AddAsync(session, rulebook, cancellation);
                if (isAdded && before.Any(earlier => earlier.Version is not null))
                {
                    await AnnounceAsync(rulebook, cancellation);
                }
            }
        }
        while (!isAdded);

        unit.WhenCommitted(published.Forget);
        unit.WhenCommitted(() => kept.Add(installed, null));
    }

    private Task AnnounceAsync(PublishedRulebook rulebook, CancellationToken cancellation)
    {
        var today = published.Today(rulebook.Program);
        return mediator.Publish(new RulebookPublished(rulebook.Program, rulebook.EffectiveFrom < today ? today : rulebook.EffectiveFrom), cancellation);
    }

    private IReadOnlyList<PublishedRulebook> SuccessorsOf(IReadOnlyList<PublishedRulebook> before, InstalledPackage installed) =>
        Succession.Of(before, installed, published.Today(installed.Program), time.Instant());

    [LoggerMessage(LogLevel.Error, "Program {Program} is not run by {Plugin} {Version}, which refuses its definition: {Reason}")]
    private static partial void LogRefused(ILogger log, string program, string plugin, string version, string reason);
}
