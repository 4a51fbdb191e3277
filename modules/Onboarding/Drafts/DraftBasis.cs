using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Drafts.Tiers;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Wizard;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>What all parts of a draft are made from, and what they add to: elements, open points, findings.</summary>
/// <param name="said">The answers; what says that there is none of something is left out.</param>
/// <param name="points">What the consultant decides.</param>
internal sealed class DraftBasis(Answers said, OpenPoints points)
{
    private readonly List<DraftReading> _readings = [];
    private readonly Dictionary<string, string> _differences = new(StringComparer.Ordinal);
    private bool? _hasFund;
    private readonly List<DraftElement> _elements = [];
    private readonly List<DraftFinding> _findings = [];

    public Answers Answers { get; } = SaidNone.Left(said, Questionnaire.Own);

    public AnswerValues Values => field ??= new(Answers, Questionnaire.Own);

    public OpenPoints Points { get; } = points;

    public IReadOnlyList<DraftElement> Elements => _elements;

    public IReadOnlyList<DraftFinding> Findings => _findings;

    public IReadOnlyList<DraftReading> Readings => _readings;

    public string Currency { get; set; } = "EUR";

    /// <summary>Country of the partners whose own is not told.</summary>
    public string Home { get; set; } = "FR";

    /// <summary>What the agreement with a partner is worth, once drafted.</summary>
    public Agreement Agreement => field ??= Agreement.Of(this);

    /// <summary>Whether there is a marketing fund, once drafted.</summary>
    public bool HasFund => _hasFund ??= DraftFund.Decide(this);

    public IReadOnlyList<DraftLevel> Levels { get; set; } = [];

    public bool Says(string flag) => Values.Field<FlagValue>(flag) is { IsYes: true };

    /// <summary>Whether partners read what the client says somewhere: only once somebody says so, but for what <paramref name="isOffer"/>.</summary>
    public bool IsRead(string place, LocalizedText label, string text, bool isOffer = false)
    {
        var isRead = Points.IsYes(DraftReading.Start + place) ?? isOffer;
        _readings.Add(new(DraftReading.Start + place, label, text, isRead));
        return isRead;
    }

    /// <summary>A text of the client's, which is in one language only.</summary>
    public static LocalizedText Own(string text) => LocalizedText.Of(text, text);

    public void Add(string part, LocalizedText name, LocalizedText says, string kind, string? place) => _elements.Add(new(part, name, says, kind, place));

    public void Find(bool blocks, LocalizedText text, string? place) => _findings.Add(new(blocks, text, place));

    /// <summary>The text of a level with the figures that were decided, where they are others than it says.</summary>
    public IReadOnlyDictionary<string, string> Differences => _differences;

    /// <param name="typed">The figure in the level's text.</param>
    /// <param name="decided">What was decided in its place; null where that is the same.</param>
    public void Differ(DraftLevel level, string? typed, string? decided)
    {
        if (typed is not null && decided is not null && level.Benefits is { } text)
        {
            _differences[level.Id] = (_differences.GetValueOrDefault(level.Id) ?? text).Replace(typed, decided, StringComparison.Ordinal);
        }
    }

    public static JsonObject Text(LocalizedText text) => new() { ["fr"] = text.Fr, ["en"] = text.En };

    public static JsonObject Source(string kind, string? place) =>
        place is null ? new() { ["kind"] = kind }
        : IsDecided(place) ? new() { ["question"] = place, ["kind"] = kind }
        : new() { ["question"] = place, ["title"] = Text(PlaceNames.Of(place)), ["kind"] = kind };

    private static bool IsDecided(string place) => place.StartsWith(QuestionnairePlaces.PointStart, StringComparison.Ordinal);

    /// <summary>What each level says, by its id.</summary>
    public JsonObject PerLevel(Func<DraftLevel, JsonObject> cell) =>
        new(Levels.Select(level => KeyValuePair.Create(level.Id, (JsonNode?)cell(level))));
}

/// <param name="Id">Made of its name.</param>
/// <param name="Name">The client's.</param>
/// <param name="Benefits">What the client says it brings; null when nothing.</param>
/// <param name="Rank">From 0, low to high.</param>
internal sealed record DraftLevel(string Id, string Name, string? Benefits, int Rank)
{
    public required TierText Text { get; init; }
}
