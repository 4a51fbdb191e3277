using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>Where a document differs from the questionnaire, or from what it says of itself.</summary>
internal static class BindingWarnings
{
    public static IEnumerable<DocumentWarning> Of(BoundDocument bound) => [.. Client(bound), .. Sections(bound), .. Footer(bound)];

    private static IEnumerable<DocumentWarning> Client(BoundDocument bound)
    {
        if (bound.Document.Client is null)
        {
            yield return new DocumentWarning
            {
                Line = 1,
                Text = LocalizedText.Of("Le nom du client manque : un titre « # Partenariats - client » est attendu.", "The client's name is missing: a title \"# Partnerships - client\" is expected."),
            };
        }
    }

    private static IEnumerable<DocumentWarning> Sections(BoundDocument bound)
    {
        foreach (var section in bound.Sections.Where(section => section.Known is null))
        {
            yield return new DocumentWarning
            {
                Line = section.Section.Line + 1,
                Section = section.Section.Number,
                Text = LocalizedText.Of("Cette section n’est pas du questionnaire : ses réponses sont gardées telles quelles.", "This section is not one of the questionnaire: its answers are kept as they are."),
            };
        }

        var missing = bound.Questionnaire.Sections.Where(known => bound.Sections.All(section => section.Known?.Id != known.Id)).ToList();
        if (missing.Count > 0)
        {
            yield return new DocumentWarning
            {
                Text = LocalizedText.Of(
                    $"Sections absentes du document : {string.Join(", ", missing.Select(section => section.Title.Fr))}.",
                    $"Sections that the document lacks: {string.Join(", ", missing.Select(section => section.Title.En))}."),
            };
        }
    }

    private static IEnumerable<DocumentWarning> Footer(BoundDocument bound)
    {
        var footer = bound.Document.Footer;
        var questions = bound.Sections.Sum(section => section.Questions.Count(question => !question.IsInstruction));
        if (footer?.Total is { } total && total != questions)
        {
            yield return new DocumentWarning
            {
                Line = footer.Line + 1,
                Text = LocalizedText.Of(
                    $"Le pied du document annonce {Say(total)} questions, ses listes en comptent {Say(questions)}.",
                    $"The document's footer says {Say(total)} questions, its lists have {Say(questions)}."),
            };
        }

        var answered = AnsweredQuestions.Of(bound).Count;
        if (footer?.Answered is { } said && said != answered)
        {
            yield return new DocumentWarning
            {
                Line = footer.Line + 1,
                Text = LocalizedText.Of(
                    $"Le pied du document annonce {Say(said)} réponses, {Say(answered)} questions en ont une.",
                    $"The document's footer says {Say(said)} answered, {Say(answered)} questions have an answer."),
            };
        }
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
