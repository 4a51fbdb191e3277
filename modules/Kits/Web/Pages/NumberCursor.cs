using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Web;

/// <summary>Pages of numbered things, newest first, go on after a number.</summary>
public static class NumberCursor
{
    private static readonly LocalizedText Expected = LocalizedText.Of("la valeur `next` d'une page", "the value `next` of a page");

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static bool TryRead(string? text, out long? after, [NotNullWhen(false)] out ApiProblem? problem)
    {
        after = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        problem = text is null || after is not null ? null : Problems.InvalidParameter("after", Expected, text);
        return problem is null;
    }
}
