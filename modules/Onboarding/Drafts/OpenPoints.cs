using PartnerHub.Contracts;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>The open points of a draft, in the order in which they come up, and what was said on them.</summary>
internal sealed class OpenPoints(KeptAnswers kept, string language)
{
    private readonly List<OpenPoint> _points = [];

    public IReadOnlyList<OpenPoint> Points => _points;

    /// <summary>What was said, or else the suggestion.</summary>
    public Decided<T> Ask<T>(string id, AnswerType type, LocalizedText title, LocalizedText why, T? suggestion, bool blocks = false, params Option[] options)
        where T : AnswerValue
    {
        var place = QuestionnairePlaces.PointStart + id;
        var field = new Field { Id = place, Label = title, Type = type, Options = options };
        var said = kept.Said(place);
        var read = said is null ? null : AnswerReader.Read(field, said, language);
        _points.Add(new OpenPoint
        {
            Place = place,
            Title = title,
            Why = why,
            Suggestion = suggestion is null ? null : AnswerWriter.Write(suggestion, field, language),
            Said = said,
            Problem = read is { Value: not T } ? read.Why ?? why : null,
            Options = type == AnswerType.Flag
                ? [AnswerWriter.Yes(true, language), AnswerWriter.Yes(false, language)]
                : [.. options.Select(option => option.Label.In(language))],
            Blocks = blocks,
        });
        return read?.Value is T value ? new(value, SourceKinds.Consultant, place) : new(suggestion, SourceKinds.Suggestion, place);
    }
}

/// <param name="Value">Null where nothing was said and nothing can be suggested.</param>
/// <param name="Kind">Whose it is.</param>
/// <param name="Place">Where it is said.</param>
internal sealed record Decided<T>(T? Value, string Kind, string Place);

/// <summary>Where an element of a definition comes from.</summary>
internal static class SourceKinds
{
    public const string Answer = "answer";
    public const string Suggestion = "suggestion";
    public const string Consultant = "consultant";
}
