using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartnerHub.Data;

/// <summary>One numbered script. Its checksum ignores line endings, which a checkout may change.</summary>
internal sealed record Migration(int Number, string Name, string Sql)
{
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{Number:0000}_{Name}");

    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));
}

/// <summary>The scripts and the database don't fit each other; nothing was changed.</summary>
public sealed class MigrationException(string message) : Exception(message);
