using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>What all parts of a draft are made from, and what they add to: elements, open points, findings.</summary>
internal sealed class DraftBasis(Answers answers, OpenPoints points)
{
    private readonly List<DraftElement> _elements = [];
    private readonly List<DraftFinding> _findings = [];

    public Answers Answers { get; } = answers;

    public AnswerValues Values { get; } = new(answers, Questionnaire.Own);

    public OpenPoints Points { get; } = points;

    public IReadOnlyList<DraftElement> Elements => _elements;

    public IReadOnlyList<DraftFinding> Findings => _findings;

    public string Currency { get; set; } = "EUR";

    public IReadOnlyList<DraftLevel> Levels { get; set; } = [];

    public bool Says(string flag) => Values.Field<FlagValue>(flag) is { IsYes: true };

    /// <summary>A text of the client's, which is in one language only.</summary>
    public static LocalizedText Own(string text) => LocalizedText.Of(text, text);

    public void Add(string part, LocalizedText name, LocalizedText says, string kind, string? place) => _elements.Add(new(part, name, says, kind, place));

    public void Find(bool blocks, LocalizedText text, string? place) => _findings.Add(new(blocks, text, place));

    public static JsonObject Text(LocalizedText text) => new() { ["fr"] = text.Fr, ["en"] = text.En };

    public static JsonObject Source(string kind, string? place) =>
        place is null ? new() { ["kind"] = kind } : new() { ["question"] = place, ["kind"] = kind };

    /// <summary>What each level says, by its id.</summary>
    public JsonObject PerLevel(Func<DraftLevel, JsonObject> cell) =>
        new(Levels.Select(level => KeyValuePair.Create(level.Id, (JsonNode?)cell(level))));
}

/// <param name="Id">Made of its name.</param>
/// <param name="Name">The client's.</param>
/// <param name="Benefits">What the client says it brings; null when nothing.</param>
/// <param name="Rank">From 0, low to high.</param>
internal sealed record DraftLevel(string Id, string Name, string? Benefits, int Rank);
