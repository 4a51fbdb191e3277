using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnerHub.Kits.Data;

/// <summary>A module's scripts, numbered from 1 without a gap; none until it has its first.</summary>
internal sealed partial record MigrationSource(string Module, IReadOnlyList<Migration> Migrations)
{
    public static MigrationSource Embedded(string module, Assembly assembly) =>
        Of(module, assembly.GetManifestResourceNames()
            .Select(resource => (Match: ScriptName().Match(resource), resource))
            .Where(script => script.Match.Success)
            .Select(script => new Migration(
                int.Parse(script.Match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
                script.Match.Groups["name"].Value,
                Read(assembly, script.resource))
            {
                Only = script.Match.Groups["only"] is { Success: true } only ? only.Value : null,
            }));

    public static MigrationSource Of(string module, IEnumerable<Migration> migrations)
    {
        Migration[] ordered = [.. migrations.OrderBy(migration => migration.Number)];
        for (var i = 0; i < ordered.Length; i++)
        {
            if (ordered[i].Number != i + 1)
            {
                throw new MigrationException(string.Create(CultureInfo.InvariantCulture, $"{module}: expected script {i + 1:0000}, found {ordered[i].Label}."));
            }
        }

        return new MigrationSource(module, ordered);
    }

    /// <summary>The scripts of those that share a name as one: a module's may have stayed under the name of the module they came from.</summary>
    public static IReadOnlyList<MigrationSource> Join(IEnumerable<MigrationSource> sources) =>
        [.. sources.GroupBy(source => source.Module, StringComparer.Ordinal).Select(named => Of(named.Key, named.SelectMany(source => source.Migrations)))];

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"(^|\.)_?(?<number>\d{4})_(?<name>[a-z0-9_]+)(\.(?<only>sqlite|postgresql|sqlserver))?\.sql$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex ScriptName();
}
