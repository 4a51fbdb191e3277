using System.Text.RegularExpressions;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>Ranges, steps and bounds: no one figure that a program could promise.</summary>
internal static partial class VagueFigure
{
    public static bool In(string typed) => Words.IsMatch(typed);

    [GeneratedRegex(@"[0-9]\s*(?:%|€|k€|k)?\s*(?:à|to|-|–|puis|then|ou|or)\s*[0-9€]|jusqu|\bup to\b|\bmaximum\b|\bmax\b|dégressi|degressi|progressi", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Words { get; }
}
