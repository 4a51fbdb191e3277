using PartnerHub.Contracts;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Onboarding.Wizard;

/// <summary>What places are called.</summary>
internal static class PlaceNames
{
    public static LocalizedText Of(string place) =>
        Place.ReadCell(place) is { } cell ? OfColumn(cell.Table, cell.Column) ?? Plain(place)
        : Questionnaire.Own.Field(place)?.Label
            ?? Questionnaire.Own.Table(place)?.Title
            ?? (place.LastIndexOf('.') is > 0 and var dot ? OfColumn(place[..dot], place[(dot + 1)..]) : null)
            ?? OfQuestion(place)
            ?? Plain(place);

    private static LocalizedText? OfColumn(string table, string column) =>
        Questionnaire.Own.Table(table) is { } known && known.Columns.FirstOrDefault(field => field.Id == column) is { } field
            ? LocalizedText.Of($"{known.Title.Fr} : {field.Label.Fr}", $"{known.Title.En}: {field.Label.En}")
            : null;

    private static LocalizedText? OfQuestion(string place) => Questionnaire.Own.Sections.SelectMany(section => section.Questions)
        .FirstOrDefault(question => place == question.NoteId || place == Place.NotApplicable(question.Id) || place == question.Choices?.Field)?.Text;

    private static LocalizedText Plain(string place) => LocalizedText.Of(place, place);
}
