using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartnerHub.Eligibility.Runs.Outcome;

/// <summary>SHA-256 over what came out for each member of a chunk, one line each.</summary>
internal static class ResultHash
{
    public static string Of(IReadOnlyList<MemberResult> results)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new StringBuilder();
        foreach (var row in results.Select(result => result.Row))
        {
            line.Clear().Append(CultureInfo.InvariantCulture,
                $"{row.MemberId}|{row.CurrentLevel}|{row.Earned}|{row.Outcome}|{row.TodayLevel}|{row.PendingLevel}|{row.PendingOn:O}|{row.NextChange:O}|{row.Missing}|{row.Verdicts}\n");
            foreach (var part in line.GetChunks())
            {
                Append(hash, part.Span);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<char> text)
    {
        Span<byte> bytes = text.Length <= 1024 ? stackalloc byte[4096] : new byte[text.Length * 4];
        hash.AppendData(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }
}
