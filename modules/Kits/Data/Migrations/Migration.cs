using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartnerHub.Kits.Data;

/// <summary>One numbered script. Its checksum ignores line endings, which a checkout may change.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Name">What it does.</param>
/// <param name="Sql">
/// Its text, with words in braces for what the engines say differently. A line <c>-- [sqlite]</c>, <c>-- [postgresql, sqlserver]</c>
/// or <c>-- [all]</c> says for whom the lines after it are.
/// </param>
internal sealed record Migration(int Number, string Name, string Sql)
{
    /// <summary>The one engine it is for, as the file's name says (<c>0001_what.sqlite.sql</c>); null for all.</summary>
    public string? Only { get; init; }

    public string Label => string.Create(CultureInfo.InvariantCulture, $"{Number:0000}_{Name}");

    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>What an engine runs of it, piece by piece.</summary>
    public IEnumerable<string> For(Dialect dialect)
    {
        var lines = new StringBuilder();
        var meant = true;
        foreach (var line in Sql.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("-- [", StringComparison.Ordinal) && line.EndsWith(']'))
            {
                var names = line[4..^1].Split(',', StringSplitOptions.TrimEntries);
                meant = names.Contains("all", StringComparer.Ordinal) || names.Contains(dialect.Name, StringComparer.Ordinal);
            }
            else if (meant)
            {
                lines.Append(line).Append('\n');
            }
        }

        var text = lines.ToString();
        return string.IsNullOrWhiteSpace(text) || (Only is not null && Only != dialect.Name) ? [] : dialect.Batches(DialectWords.Replace(text, dialect));
    }
}

/// <summary>The scripts and the database don't fit each other; nothing was changed.</summary>
public sealed class MigrationException(string message) : Exception(message);
