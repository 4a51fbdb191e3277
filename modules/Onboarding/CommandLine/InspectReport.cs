using System.Globalization;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Questionnaires;
using Spectre.Console.Rendering;

namespace PartnerHub.Onboarding.CommandLine;

/// <summary>A questionnaire's document for people.</summary>
internal static class InspectReport
{
    private const int MostLetters = 20;
    private const int MostRows = 20;

    public static IEnumerable<IRenderable> Lines(InspectedDocument document, string name, Locale locale)
    {
        yield return Tables.Heading(document.Client is null ? name : locale.Pair(name, document.Client));
        yield return Tables.Indented(Encoding(document.Encoding, locale));
        foreach (var letters in Letters(document, locale).Skip(1))
        {
            yield return Tables.Indented(letters);
        }

        yield return Tables.Indented(locale.Say(
            $"{Say(document.Answered)}/{Say(document.Questions)} questions ont une réponse, {Say(document.Instructions)} consignes",
            $"{Say(document.Answered)}/{Say(document.Questions)} questions answered, {Say(document.Instructions)} instructions"));
        yield return Tables.Heading(locale.Say("Sections", "Sections"));
        yield return Sections(document, locale);
        foreach (var part in Fields(document, locale).Concat(Rows(document, locale)).Concat(Warnings(document, locale)))
        {
            yield return part;
        }
    }

    /// <summary>What became of the document's letters, for people: nothing where nothing was repaired.</summary>
    public static IEnumerable<string> Letters(InspectedDocument document, Locale locale)
    {
        if (document.Repairs.Count == 0)
        {
            yield break;
        }

        yield return Encoding(document.Encoding, locale);
        foreach (var repair in document.Repairs.Take(MostLetters))
        {
            var lines = string.Join(", ", repair.Lines.Select(line => line.ToString(CultureInfo.InvariantCulture))) + (repair.Count > repair.Lines.Count ? "…" : "");
            yield return locale.Say($"« {repair.Was} » réparé en « {repair.Is} », {Say(repair.Count)} fois (lignes {lines})", $"\"{repair.Was}\" repaired to \"{repair.Is}\", {Say(repair.Count)} times (lines {lines})");
        }

        if (document.Repairs.Count > MostLetters)
        {
            yield return locale.Say($"et {Say(document.Repairs.Count - MostLetters)} autres lettres", $"and {Say(document.Repairs.Count - MostLetters)} more letters");
        }
    }

    private static string Encoding(InspectedEncoding encoding, Locale locale) => encoding.Repaired
        ? locale.Say($"texte réparé : de l’UTF-8 avait été lu comme {encoding.From}", $"text repaired: UTF-8 had been read as {encoding.From}")
        : locale.Say($"texte intact, en {encoding.From}", $"text intact, in {encoding.From}");

    private static ReportTable Sections(InspectedDocument document, Locale locale)
    {
        var sheet = new ReportTable("", locale.Say("Section", "Section"), locale.Say("Questions", "Questions"), locale.Say("Réponses", "Answered")).Numbers(0, 2, 3);
        foreach (var section in document.Sections)
        {
            sheet.Add(Say(section.Number), section.Title, Say(section.Questions), Say(section.Answered));
        }

        return sheet;
    }

    private static IEnumerable<IRenderable> Fields(InspectedDocument document, Locale locale)
    {
        var answered = document.Fields.Where(field => field.Value is not null).ToList();
        if (answered.Count == 0)
        {
            yield break;
        }

        yield return Tables.Heading(locale.Say("Réponses", "Answers"));
        foreach (var field in answered)
        {
            yield return Tables.Indented($"{Say(field.Section)}. {locale.Pair(field.Label, field.Value!)}");
            if (field.Understood == false)
            {
                yield return Tables.Indented(locale.Say("pas compris, gardé tel quel", "not understood, kept as typed"), 4, Tables.Warning);
            }
            else if (field.Meaning is { Kind: not "text" } meaning && meaning.Text != field.Value)
            {
                yield return Tables.Indented(locale.Say($"compris : {meaning.Text}", $"understood: {meaning.Text}"), 4);
            }
        }
    }

    /// <summary>The rows of the tables, with what is understood otherwise than it was said.</summary>
    private static IEnumerable<IRenderable> Rows(InspectedDocument document, Locale locale)
    {
        foreach (var table in document.Tables.Where(table => table.Filled.Count > 0))
        {
            yield return Tables.Heading(locale.Say($"Tableau de la section {Say(table.Section)}", $"Table of section {Say(table.Section)}"));
            foreach (var row in table.Filled.Take(MostRows))
            {
                yield return Tables.Indented(locale.Pair($"{locale.Say("ligne", "line")} {Say(row.Line)}", string.Join(" | ", row.Cells.Select(cell => Cell(cell, locale)))));
            }

            if (table.Filled.Count > MostRows)
            {
                yield return Tables.Indented(locale.Say($"et {Say(table.Filled.Count - MostRows)} autres lignes", $"and {Say(table.Filled.Count - MostRows)} more rows"));
            }
        }
    }

    private static string Cell(InspectedCell cell, Locale locale) => cell switch
    {
        { Understood: false } => $"{cell.Said} ({locale.Say("pas compris", "not understood")})",
        { Meaning: { Kind: not "text" } meaning } when meaning.Text != cell.Said => $"{cell.Said} ({meaning.Text})",
        _ => cell.Said,
    };

    private static IEnumerable<IRenderable> Warnings(InspectedDocument document, Locale locale)
    {
        if (document.Warnings.Count == 0)
        {
            yield break;
        }

        yield return Tables.Heading(locale.Say("À vérifier", "To check"));
        foreach (var warning in document.Warnings)
        {
            var text = locale.Say(warning.TextFr, warning.Text);
            yield return Tables.Indented(warning.Line is { } line ? locale.Pair($"{locale.Say("ligne", "line")} {Say(line)}", text) : text, style: Tables.Warning);
        }
    }

    private static string Say(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
