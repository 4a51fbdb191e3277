using PartnerHub.Contracts;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>The open points of a draft, in the order in which they come up, and what was said on them.</summary>
internal sealed class OpenPoints(KeptAnswers kept, string language)
{
    private readonly List<OpenPoint> _points = [];

    public IReadOnlyList<OpenPoint> Points => _points;

    /// <summary>Whether the consultant said something on a point.</summary>
    public bool IsDecided(string id) => kept.Said(QuestionnairePlaces.PointStart + id) is not null;

    /// <summary>A yes or no said in a place, a point or not; null when neither was.</summary>
    public bool? IsYes(string place) =>
        kept.Said(place) is { } said ? (AnswerReader.Read(new Field { Id = place, Label = LocalizedText.Of("", ""), Type = AnswerType.Flag }, said, language).Value as FlagValue)?.IsYes : null;

    /// <summary>The option said on a point, whether or not it was asked; null when none was.</summary>
    public string? Said(string id, IReadOnlyList<Option> options) => kept.Said(QuestionnairePlaces.PointStart + id) is { } said
        && AnswerReader.Read(new Field { Id = id, Label = LocalizedText.Of("", ""), Type = AnswerType.Choice, Options = options }, said, language).Value is ChoiceValue { Ids: [var chosen, ..] } ? chosen : null;

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
            TakesSeveral = type == AnswerType.Choices,
            Blocks = blocks,
        });
        return read?.Value is T value ? new(value, SourceKinds.Consultant, place) : new(suggestion, SourceKinds.Suggestion, place);
    }
}

/// <param name="Value">Null where nothing was said and nothing can be suggested.</param>
/// <param name="Kind">Whose it is.</param>
/// <param name="Place">Where it is said.</param>
internal sealed record Decided<T>(T? Value, string Kind, string Place)
{
    /// <summary>What the client said is no suggestion of ours.</summary>
    public Decided<T> SaidIn(string place) => Kind == SourceKinds.Suggestion ? this with { Kind = SourceKinds.Answer, Place = place } : this;
}

/// <summary>Where an element of a definition comes from.</summary>
internal static class SourceKinds
{
    public const string Answer = "answer";
    public const string Suggestion = "suggestion";
    public const string Consultant = "consultant";
}
