using System.Text.Json;
using PartnerHub.Journal.Replay;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using Spectre.Console.Rendering;

namespace PartnerHub.Journal.CommandLine;

/// <summary>What came out of a replay, program by program.</summary>
internal static class ReplayOutcome
{
    public static IEnumerable<IRenderable> Lines(IReadOnlyList<ReplayReport> reports, Locale locale)
    {
        if (reports.Count == 0)
        {
            yield return Tables.Line(locale.Say("Le journal est vide.", "The journal is empty."));
        }

        foreach (var report in reports)
        {
            yield return Tables.Heading(report.Program);
            foreach (var finding in report.Findings)
            {
                yield return Tables.Indented(Sentence(finding, locale), style: finding.Fault == ReplayFault.NotReplayable ? Tables.Warning : Tables.Bad);
            }

            if (report.OfBefore > 0)
            {
                yield return Tables.Indented(OfBefore(report, locale), style: Tables.Warning);
            }

            yield return Tables.Indented(Summary(report, locale), style: report is { Different: 0, NotReplayable: 0 } ? Tables.Good : Tables.Bad);
        }
    }

    public static string Json(IReadOnlyList<ReplayReport> reports) => JsonText.Of(indented: true, json =>
        json.WriteEach("programs", reports, report =>
        {
            json.WriteString("program", report.Program);
            json.WriteNumber("identical", report.Identical);
            json.WriteNumber("different", report.Different);
            json.WriteNumber("notReplayable", report.NotReplayable);
            json.WriteNumber("byPeople", report.ByPeople);
            json.WriteNumber("beforeContracts1", report.OfBefore);
            json.WriteEach("findings", report.Findings, finding => Write(json, finding));
        }));

    private static void Write(Utf8JsonWriter json, ReplayFinding finding)
    {
        json.WriteNumber("number", finding.Number);
        json.WriteString("fault", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Fault.ToString()));
        json.WriteString("reason", finding.Reason?.En);
        json.WriteString("path", finding.Path);
        json.WriteString("recorded", finding.Recorded);
        json.WriteString("recomputed", finding.Recomputed);
    }

    private static string Sentence(ReplayFinding finding, Locale locale) => locale.Pair(locale.Number(finding.Number), finding.Fault switch
    {
        ReplayFault.NotReplayable => locale.Pair(locale.Say("non rejouable", "not replayable"), locale.Say(finding.Reason!)),
        ReplayFault.DossierDiffers => locale.Say("le dossier n’est plus celui qui a été jugé", "the dossier is not the one that was judged"),
        _ => locale.Say(
            $"{finding.Path ?? "$"} : enregistré {finding.Recorded ?? "rien"}, rejugé {finding.Recomputed ?? "rien"}",
            $"{finding.Path ?? "$"}: recorded {finding.Recorded ?? "nothing"}, now {finding.Recomputed ?? "nothing"}"),
    });

    private static string OfBefore(ReplayReport report, Locale locale) => locale.Pair(
        locale.Say("non rejouables : rendues avec des contrats antérieurs à la 1.0", "not replayable: made by contracts before 1.0"),
        locale.Number(report.OfBefore));

    private static string Summary(ReplayReport report, Locale locale)
    {
        var (same, differ, not, people) = (locale.Number(report.Identical), locale.Number(report.Different), locale.Number(report.NotReplayable), locale.Number(report.ByPeople));
        return locale.Say(
            $"identiques : {same} ; différents : {differ} ; non rejouables : {not} ; décidés par des personnes : {people}",
            $"identical: {same}; different: {differ}; not replayable: {not}; decided by people: {people}");
    }
}
