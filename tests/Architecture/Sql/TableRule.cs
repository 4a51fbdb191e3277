using System.Text.RegularExpressions;
using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Sql;

/// <summary>A table's name starts with its module's name, and only that module's SQL names it.</summary>
internal static partial class TableRule
{
    /// <summary>SQLite's own tables, and the names of common table expressions, carry no module.</summary>
    private static readonly string[] NotTables = ["sqlite_master", "pragma_table_info", "json_each", "select", "values", "set", "where", "the", "of", "on"];

    /// <summary>Scripts that ran before a table went to another module, or take it there: by path, the prefix it had until then.</summary>
    public static readonly IReadOnlyDictionary<string, string> Moved = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["modules/Kits/Messaging/Storage/0001_answers.sql"] = "dispatch",
        ["modules/Kits/Messaging/Storage/0002_messaging.sql"] = "dispatch",
        ["modules/Journal/Storage/0003_appeals.sql"] = "appeals",
        ["modules/Partners/Storage/0011_imports.sql"] = "imports",
        ["modules/Rulebooks/Storage/0001_rulebooks.sql"] = "programs",
        ["modules/Rulebooks/Storage/0002_rulebooks_module.sql"] = "programs",
    };

    public static IEnumerable<string> Check(IEnumerable<SourceFile> files) =>
        from file in files
        let module = OwnerOf(file.Path)
        let own = CommonTable.Matches(file.Text).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal)
        from sql in Sql(file)
        from Match match in Table.Matches(sql)
        let table = match.Groups["name"].Value
        where !table.StartsWith(module + "_", StringComparison.Ordinal) && !IsMoved(file.Path, table) && !NotTables.Contains(table, StringComparer.OrdinalIgnoreCase) && !own.Contains(table)
        select $"{file.Path} names the table {table}";

    private static bool IsMoved(string path, string table) => Moved.TryGetValue(path, out var prefix) && table.StartsWith(prefix + "_", StringComparison.Ordinal);

    /// <summary>The prefix of a module's tables: its folder's name, without the kits' own.</summary>
    private static string OwnerOf(string path) => path.Split('/') switch
    {
        [_, "Kits", var kit, ..] => kit.ToLowerInvariant(),
        [_, var module, ..] => module.ToLowerInvariant(),
        _ => "",
    };

    public static int Count(IEnumerable<SourceFile> files) => files.Sum(file => Sql(file).Sum(sql => Table.Count(sql)));

    /// <summary>A script whole; of code, the string literals that hold a statement.</summary>
    private static IEnumerable<string> Sql(SourceFile file) => file.Path.EndsWith(".sql", StringComparison.Ordinal)
        ? [Comment.Replace(file.Text, "")]
        : Literal.Matches(file.Text).Select(match => match.Value).Where(text => Statement.IsMatch(text));

    [GeneratedRegex(@"\b(?:FROM|JOIN|INTO|UPDATE|TABLE|REFERENCES|DELETE\s+FROM|\bON)\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?(?<name>[a-z][a-z0-9]*_[a-z0-9_]+|[a-z][a-z0-9]+)\b(?!\s*\.)", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Table { get; }

    [GeneratedRegex(@"(?:WITH|,)\s+(?:RECURSIVE\s+)?(?<name>[a-z_]+)\s*(?:\([^)]*\))?\s+AS\s+\(", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex CommonTable { get; }

    [GeneratedRegex(""""
        """[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"
        """", RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Literal { get; }

    [GeneratedRegex(@"\b(?:SELECT\b[\s\S]*\bFROM|INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE)\b", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Statement { get; }

    [GeneratedRegex("--[^\n]*", RegexOptions.None, -1)]
    private static partial Regex Comment { get; }
}
