using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Places;

/// <summary>All places of a questionnaire in which something can be said.</summary>
internal sealed class QuestionnairePlaces
{
    /// <summary>What a consultant decides on an open point of the draft is said in a place of its own.</summary>
    public const string PointStart = "point.";

    /// <summary>What a document says that the questionnaire does not ask.</summary>
    public const string ExtraStart = "extra.";

    private readonly HashSet<string> _places;

    private QuestionnairePlaces(Questionnaire questionnaire) => _places =
    [
        .. questionnaire.Sections.SelectMany(section => section.Fields).Select(field => field.Id),
        .. questionnaire.Sections.SelectMany(section => section.Tables).SelectMany(table => table.Columns.Select(column => $"{table.Id}.{column.Id}")),
        .. questionnaire.Sections.SelectMany(section => section.Questions).SelectMany(Of),
    ];

    public static QuestionnairePlaces Own { get; } = new(Questionnaire.Own);

    public bool Knows(string place) =>
        place.Length <= TextLimits.Id
        && (_places.Contains(Place.ReadCell(place) is { } cell ? $"{cell.Table}.{cell.Column}" : place)
            || place.StartsWith(PointStart, StringComparison.Ordinal)
            || place.StartsWith(ExtraStart, StringComparison.Ordinal));

    private static IEnumerable<string> Of(Question question) =>
        [question.NoteId, Place.NotApplicable(question.Id), Place.Ticked(question.Id), .. question.Choices is { } choices ? [choices.Field] : Array.Empty<string>()];
}
