using PartnerHub.Contracts;
using PartnerHub.Onboarding.Places;
using PartnerHub.Programs;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding;

/// <summary>A program drafted from answers.</summary>
public sealed record ProgramDraft
{
    public required ClientQuestionnaire Questionnaire { get; init; }

    /// <summary>Id the program gets.</summary>
    public required string Program { get; init; }

    /// <summary>The definition, JSON.</summary>
    public required string Definition { get; init; }

    /// <summary>What it is made of, each element with the answer it came from.</summary>
    public required IReadOnlyList<DraftElement> Elements { get; init; }

    /// <summary>What the questionnaire cannot say, each with a suggestion.</summary>
    public required IReadOnlyList<OpenPoint> Points { get; init; }

    /// <summary>What the client says that partners could read, each with whether they do.</summary>
    public IReadOnlyList<DraftReading> Readings { get; init; } = [];

    /// <summary>What is missing or contradicts; none of what blocks may be left when it is published.</summary>
    public required IReadOnlyList<DraftFinding> Findings { get; init; }

    /// <summary>What was published of it, in order.</summary>
    public required IReadOnlyList<PublishedRulebook> Published { get; init; }

    public bool IsReady => Findings.All(finding => !finding.Blocks);
}

/// <param name="Part">Part of the program, an id such as <c>levels</c>.</param>
/// <param name="Name">What it is.</param>
/// <param name="Says">What the program does with it.</param>
/// <param name="Kind"><c>answer</c>: the client said it; <c>suggestion</c>: ours; <c>consultant</c>: set on an open point.</param>
/// <param name="Place">Where it was said; null for what nobody said.</param>
public sealed record DraftElement(string Part, LocalizedText Name, LocalizedText Says, string Kind, string? Place);

/// <summary>Something that the client says and partners could read. Nobody but the consultant decides that they do.</summary>
/// <param name="Place">Where it is decided, by yes or no.</param>
/// <param name="Label">What it is.</param>
/// <param name="Text">In the client's words.</param>
/// <param name="IsRead">Whether partners read it once it is published.</param>
public sealed record DraftReading(string Place, LocalizedText Label, string Text, bool IsRead)
{
    internal const string Start = QuestionnairePlaces.PointStart + "reads.";
}

/// <summary>Something that the consultant decides.</summary>
public sealed record OpenPoint
{
    /// <summary>The place where it is said.</summary>
    public required string Place { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Why { get; init; }

    /// <summary>Ours, as one would type it; null where there is none to make.</summary>
    public string? Suggestion { get; init; }

    /// <summary>What was said, as typed; null while nothing was.</summary>
    public string? Said { get; init; }

    /// <summary>Why what was said is not understood; null when it is.</summary>
    public LocalizedText? Problem { get; init; }

    /// <summary>What to choose from, as one would type it; empty where anything may be typed.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Whether more than one of them may be chosen.</summary>
    public bool TakesSeveral { get; init; }

    /// <summary>Whether somebody has to say it, be it by taking the suggestion, before the program can be published.</summary>
    public bool Blocks { get; init; }
}

/// <param name="Blocks">Whether it keeps the program from being published.</param>
/// <param name="Text">What is the matter.</param>
/// <param name="Place">Where it can be put right: a place of the questionnaire, or a JSON path of the definition.</param>
public sealed record DraftFinding(bool Blocks, LocalizedText Text, string? Place);
