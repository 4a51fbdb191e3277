using PartnerHub.Journal.Rulebooks;
using PartnerHub.Kits.Data;
using PartnerHub.Programs;

namespace PartnerHub.Journal.Verification;

/// <summary>Whether the rulebooks that were kept are those that ruled: their version tells their settings, their seal all of them.</summary>
internal sealed class RulebookCheck(UnitOfWork unit)
{
    private static readonly Sql All = Sql.Of(
        "SELECT version, plugin_version, packed, settings, first_used_at, seal FROM journal_rulebook WHERE program = @Program ORDER BY version");

    private static readonly Sql ListPrograms = Sql.Of("SELECT DISTINCT program FROM journal_rulebook");

    public async Task<IReadOnlyList<string>> ProgramsAsync(CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await session.ListAsync(ListPrograms, new { }, row => row.Text(0), cancellation);
    }

    /// <summary>What is kept, to be read before the entries are: each was committed with its first entry.</summary>
    public async Task<IReadOnlyList<KeptRulebook>> ReadAsync(string program, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await session.ListAsync(All, new { Program = program }, row => new KeptRulebook(row.Text(0), IsItself(program, row)), cancellation);
    }

    /// <param name="kept">What was read.</param>
    /// <param name="ruled">The number of the first entry of each version.</param>
    public static IEnumerable<ChainFinding> Check(IReadOnlyList<KeptRulebook> kept, IReadOnlyDictionary<string, long> ruled) =>
        from rulebook in kept
        let number = ruled.GetValueOrDefault(rulebook.Version)
        where !rulebook.IsItself || number == 0
        select new ChainFinding(ChainFault.RulebookChanged, number, number) { Rulebook = rulebook.Version };

    private static bool IsItself(string program, RowReader row)
    {
        try
        {
            var (version, plugin, packed, settings) = (row.Text(0), row.Text(1), row.TextOrNull(2), row.Text(3));
            return (row.TextOrNull(5) is not { } seal || seal == RulebookSeal.Of(program, version, plugin, packed, settings, row.Instant(4)))
                && (packed is null ? version.StartsWith(plugin, StringComparison.Ordinal) : Rulebook.Of(program, plugin, packed, settings).Version == version);
        }
        catch (Exception error) when (ValueForm.IsWrong(error))
        {
            return false;
        }
    }
}

/// <param name="Version">Its version, by which entries name it.</param>
/// <param name="IsItself">False when it is not what its version and its seal say.</param>
internal readonly record struct KeptRulebook(string Version, bool IsItself);
