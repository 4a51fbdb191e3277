using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Programs;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PartnerHub.Host.CommandLine.Programs.List;

/// <summary>The packages found and what became of each.</summary>
internal static class ProgramList
{
    public static IEnumerable<IRenderable> Lines(IReadOnlyList<HostedProgram> programs, Locale locale)
    {
        if (programs.Count == 0)
        {
            yield return Tables.Line(locale.Say("Aucun programme n'est installé.", "No program is installed."));
            yield break;
        }

        var table = new ReportTable(
            locale.Say("Programme", "Program"),
            locale.Say("Version", "Version"),
            locale.Say("État", "State"),
            locale.Say("Fournisseur", "Vendor"),
            locale.Say("Nom", "Name"));
        foreach (var program in programs)
        {
            table.Add(new ReportRow
            {
                Cells = [program.Id, program.Version, Word(program.State, locale), program.Description?.Vendor ?? "", program.Description is { } description ? locale.Say(description.Name) : ""],
                Styles = [null, null, program.State == ProgramState.Serving ? Tables.Good : Tables.Bad],
            });
        }

        yield return table;
        foreach (var program in programs.Where(program => program.Reason is not null))
        {
            yield return Tables.Heading(locale.Pair($"{program.Id} {program.Version}", Word(program.State, locale)));
            yield return Tables.Indented(locale.Say(program.Reason!), style: Tables.Bad);
        }

        foreach (var program in programs.Where(program => program.Notice is not null))
        {
            yield return Tables.Heading(locale.Pair($"{program.Id} {program.Version}", Word(program.State, locale)));
            yield return Tables.Indented(locale.Say(program.Notice!), style: Tables.Warning);
        }
    }

    public static string Word(ProgramState state, Locale locale) => state switch
    {
        ProgramState.Serving => locale.Say("en service", "serving"),
        ProgramState.Quarantined => locale.Say("en quarantaine", "quarantined"),
        _ => locale.Say("refusé", "refused"),
    };
}
