using System.Globalization;
using PartnerHub.Host.CommandLine.Output;
using PartnerHub.Questionnaires;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using Spectre.Console.Rendering;

namespace PartnerHub.Host.CommandLine.Onboard;

/// <summary>A questionnaire's document for people.</summary>
internal static class InspectReport
{
    public static IEnumerable<IRenderable> Lines(InspectedDocument document, string name, Locale locale)
    {
        yield return Tables.Heading(document.Client is null ? name : locale.Pair(name, document.Client));
        yield return Tables.Indented(Encoding(document.Encoding, locale));
        yield return Tables.Indented(locale.Say(
            $"{Say(document.Answered)}/{Say(document.Questions)} questions ont une réponse, {Say(document.Instructions)} consignes",
            $"{Say(document.Answered)}/{Say(document.Questions)} questions answered, {Say(document.Instructions)} instructions"));
        yield return Tables.Heading(locale.Say("Sections", "Sections"));
        yield return Sections(document, locale);
        foreach (var part in Fields(document, locale).Concat(Warnings(document, locale)))
        {
            yield return part;
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
        }
    }

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
