using PartnerHub.Journal.Verification;
using PartnerHub.Journal;

namespace PartnerHub.Reliability.Journal;

/// <summary>Whether what was found names the place of what was changed.</summary>
internal static class Finding
{
    public static bool IsOf(KeptValue value, object now, IReadOnlyList<ChainReport> reports)
    {
        string[] programs = value.Column == "program" ? [(string)value.Key[0], (string)now] : [(string)value.Key[0]];
        return reports.Where(report => programs.Contains(report.Program)).SelectMany(report => report.Findings).Any(finding => IsOf(value, now, finding));
    }

    private static bool IsOf(KeptValue value, object now, ChainFinding finding) => value.Table switch
    {
        "journal_head" => finding.Fault is ChainFault.HeadChanged or ChainFault.HeadMissing or ChainFault.AfterTheHead or ChainFault.Missing,
        "journal_rulebook" => finding.Rulebook == (string)value.Key[1] || finding.Rulebook == (value.Column == "version" ? (string)now : null) || value.Column == "program",
        _ => Holds(finding, (long)value.Key[1]) || (value.Column == "number" && Holds(finding, (long)now)),
    };

    private static bool Holds(ChainFinding finding, long number) => finding.From <= number && number <= finding.To;
}
