using System.Globalization;

namespace PartnerHub.Kits.Data;

/// <summary>How the scripts that ran on a database stand to those that this program knows, each as <c>module 0001_name</c>.</summary>
/// <param name="Pending">The next start runs them.</param>
/// <param name="Unknown">A newer program ran them.</param>
/// <param name="Changed">They were edited after they ran.</param>
public sealed record SchemaFit(IReadOnlyList<string> Pending, IReadOnlyList<string> Unknown, IReadOnlyList<string> Changed)
{
    internal static SchemaFit Of(IEnumerable<MigrationSource> sources, IReadOnlyCollection<AppliedScript> applied)
    {
        var known = MigrationSource.Join(sources)
            .SelectMany(source => source.Migrations.Select(script => (source.Module, Script: script)))
            .ToDictionary(script => (script.Module, (long)script.Script.Number), script => script.Script);
        var ran = applied.Select(script => (script.Module, script.Number)).ToHashSet();
        return new SchemaFit(
            [.. known.Where(script => !ran.Contains(script.Key)).Select(script => $"{script.Key.Module} {script.Value.Label}")],
            [.. applied.Where(script => !known.ContainsKey((script.Module, script.Number))).Select(Label)],
            [.. applied.Where(script => known.TryGetValue((script.Module, script.Number), out var own) && own.Checksum != script.Checksum).Select(Label)]);
    }

    private static string Label(AppliedScript script) => string.Create(CultureInfo.InvariantCulture, $"{script.Module} {script.Number:0000}_{script.Name}");
}
