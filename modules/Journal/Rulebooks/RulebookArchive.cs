using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Programs;

namespace PartnerHub.Journal.Rulebooks;

/// <summary>Keeps what each rulebook that ruled was made of.</summary>
internal sealed class RulebookArchive(IMediator mediator, UnitOfWork unit, KnownRulebooks known, TimeProvider time, IPublishedRulebooks? published = null)
{
    private static readonly Sql Keep = Sql.InsertIfAbsent("journal_rulebook", "program, version", "plugin_version, packed, settings, first_used_at, seal");

    private static readonly Sql Find = Sql.Of(
        "SELECT program, version, plugin_version, packed, settings FROM journal_rulebook WHERE program = @Program AND version = @Version");

    /// <summary>The version that answers for a day, which is kept from now on; null when the program does not serve.</summary>
    public async Task<string?> KeepAsync(Session session, string program, DateOnly on, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindRulebook(program, on), cancellation) is not { } rulebook)
        {
            return null;
        }

        if (!known.Holds(rulebook))
        {
            var at = time.Instant();
            var seal = RulebookSeal.Of(rulebook.Program, rulebook.Version, rulebook.PluginVersion, rulebook.Packed, rulebook.Settings, at);
            await session.ExecuteAsync(
                Keep, new { rulebook.Program, rulebook.Version, rulebook.PluginVersion, rulebook.Packed, rulebook.Settings, FirstUsedAt = at, Seal = seal }, cancellation);
            unit.WhenCommitted(() => known.Add(rulebook));
        }

        return rulebook.Version;
    }

    /// <summary>A rulebook that ruled, as it was kept with its first ruling, or before that, with its first day; null when neither was.</summary>
    public async Task<Rulebook?> FindAsync(string program, string version, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await session.FindAsync<Rulebook>(Find, new { Program = program, Version = version }, cancellation) ?? await FindPublishedAsync(program, version);
    }

    private async Task<Rulebook?> FindPublishedAsync(string program, string version) =>
        published is not null && (await published.ListAsync()).TryGetValue(program, out var rulebooks)
        && rulebooks.FirstOrDefault(rulebook => rulebook.Version == version) is { PluginVersion: { } package, Packed: { } packed } found
            ? Rulebook.Of(program, package, packed, found.Definition)
            : null;
}
