using System.Globalization;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

/// <summary>A threshold that nobody can reach keeps everybody out, and is a slip.</summary>
internal static class ReachCheck
{
    public static void Check(string path, FormPart row, decimal? least, Names names, Findings findings)
    {
        if (least > Most(row, names))
        {
            var most = Most(row, names)!.Value.ToString(CultureInfo.InvariantCulture);
            findings.Add(path, $"au plus {most}, tout ce qui peut être atteint", $"at most {most}, all that can be reached", least.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The most that anyone can have; null when there is no limit.</summary>
    private static decimal? Most(FormPart row, Names names) => row switch
    {
        { Score.Parts: var parts } when parts.All(part => part.AtMost is not null) => parts.Sum(part => part.AtMost),
        { Designations: { Of.Count: > 0 } held } => held.Of.Distinct(StringComparer.Ordinal).Count(),
        { Designations: not null } => names.Designations.Count,
        _ => null,
    };
}
