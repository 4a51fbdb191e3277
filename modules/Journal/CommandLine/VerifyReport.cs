using PartnerHub.Journal.Verification;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using Spectre.Console.Rendering;

namespace PartnerHub.Journal.CommandLine;

/// <summary>What became of each chain, with its head to be kept elsewhere.</summary>
internal static class VerifyReport
{
    public static IEnumerable<IRenderable> Lines(IReadOnlyList<ChainReport> reports, Locale locale)
    {
        if (reports.Count == 0)
        {
            yield return Tables.Line(locale.Say("Le journal est vide.", "The journal is empty."));
        }

        foreach (var report in reports)
        {
            yield return Tables.Heading(locale.Pair(report.Program, locale.Say(
                $"{locale.Number(report.Entries)} enregistrements", $"{locale.Number(report.Entries)} entries")));
            foreach (var finding in report.Findings)
            {
                yield return Tables.Indented(Sentence(finding, locale), style: Tables.Bad);
            }

            if (report.FindingCount > report.Findings.Count)
            {
                var more = locale.Number(report.FindingCount - report.Findings.Count);
                yield return Tables.Indented(locale.Say($"et {more} autres", $"and {more} more"), style: Tables.Bad);
            }
            else if (report.FindingCount == 0)
            {
                yield return Tables.Indented(locale.Say("intact", "whole"), style: Tables.Good);
            }
        }
    }

    /// <summary>What can be noted elsewhere, each in a line that is never broken.</summary>
    public static IEnumerable<string> Checkpoints(IReadOnlyList<ChainReport> reports) => reports
        .Where(report => report is { FindingCount: 0, Entries: > 0 })
        .Select(report => FormattableString.Invariant($"--checkpoint {report.Program}:{report.Number}:{report.Hash}"));

    public static string Json(IReadOnlyList<ChainReport> reports) => JsonText.Of(indented: true, json =>
        json.WriteEach("programs", reports, report =>
        {
            json.WriteString("program", report.Program);
            json.WriteNumber("entries", report.Entries);
            json.WriteNumber("number", report.Number);
            json.WriteString("hash", report.Hash);
            json.WriteNumber("findingCount", report.FindingCount);
            json.WriteEach("findings", report.Findings, finding => Write(json, finding));
        }));

    private static void Write(System.Text.Json.Utf8JsonWriter json, ChainFinding finding)
    {
        json.WriteString("fault", System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Fault.ToString()));
        json.WriteNumber("from", finding.From);
        json.WriteNumber("to", finding.To);
        if (finding.Origin is { } origin)
        {
            json.WriteNumber("origin", origin);
        }

        if (finding.Rulebook is { } rulebook)
        {
            json.WriteString("rulebook", rulebook);
        }
    }

    private static string Sentence(ChainFinding finding, Locale locale)
    {
        var place = finding.From == finding.To ? locale.Number(finding.From) : $"{locale.Number(finding.From)} – {locale.Number(finding.To)}";
        return locale.Pair(place, finding.Fault switch
        {
            ChainFault.Changed => locale.Say("modifié après coup", "changed afterwards"),
            ChainFault.Unreadable => locale.Say("illisible : une valeur n’a plus la forme de sa colonne", "unreadable: a value no longer has the form of its column"),
            ChainFault.Unlinked => locale.Say("ne suit pas celui qui le précède : l’un des deux a été remplacé", "does not follow the one before it: one of the two was replaced"),
            ChainFault.Missing => locale.Say("manque", "missing"),
            ChainFault.Moved => locale.Say($"déplacé ou copié depuis le numéro {locale.Number(finding.Origin ?? 0)}", $"moved or copied from number {locale.Number(finding.Origin ?? 0)}"),
            ChainFault.AfterTheHead => locale.Say("au-delà du dernier enregistrement connu", "after the last entry recorded"),
            ChainFault.HeadChanged => locale.Say("la tête de chaîne n’a pas son empreinte", "the head of the chain does not have its hash"),
            ChainFault.RulebookChanged => locale.Say($"le règlement {finding.Rulebook} gardé n’est pas celui qui a jugé", $"the rulebook {finding.Rulebook} that was kept is not the one that ruled"),
            ChainFault.TextChanged => locale.Say("le texte écrit, ou son sel, n’est pas celui dont l’empreinte est gardée", "what was written, or its salt, is not what its hash was made of"),
            ChainFault.AppealChanged => locale.Say("la réclamation gardée n’est pas celle des enregistrements", "the appeal as it is kept is not that of its entries"),
            ChainFault.HeadMissing => locale.Say("la tête de chaîne manque", "the head of the chain is missing"),
            _ => locale.Say("n’est pas l’enregistrement noté auparavant", "is not the entry noted earlier"),
        });
    }
}
