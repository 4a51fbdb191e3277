using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Messaging;

/// <summary>Whoever decides says why.</summary>
public static class ReasonRule
{
    private const int Longest = 2_000;

    private static readonly LocalizedText Expected = LocalizedText.Of("un motif de 1 à 2 000 caractères", "a reason of 1 to 2,000 characters");

    /// <summary>What is wrong with a reason, at <c>$.reason</c>; empty when nothing is. What was written is not told back.</summary>
    public static IReadOnlyList<InputError> Check(string? reason)
    {
        if (!string.IsNullOrWhiteSpace(reason) && reason.Length <= Longest)
        {
            return [];
        }

        var length = (reason?.Length ?? 0).ToString(CultureInfo.InvariantCulture);
        return [new() { Path = "$.reason", Expected = Expected, Found = LocalizedText.Of(length, length) }];
    }
}
