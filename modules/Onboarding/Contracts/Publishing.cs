using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Places;
using MediatR;

namespace PartnerHub.Onboarding;

/// <summary>What publishing the draft would do, and whom it would leave without a level. Null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Read)]
public sealed record RecapPublication(string Questionnaire, DateOnly? EffectiveFrom) : IRequest<PublicationRecap?>, IAboutQuestionnaire;

/// <summary>What publishing a draft would do.</summary>
public sealed record PublicationRecap
{
    public required string Program { get; init; }

    /// <summary>Number that the rulebook gets; that of the last one where nothing of the rules has changed.</summary>
    public required long Number { get; init; }

    /// <summary>Whether the rules differ from those published last.</summary>
    public required bool IsNewVersion { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>Days from today until then.</summary>
    public required int DaysAhead { get; init; }

    /// <summary>What keeps it from being published; empty when nothing does.</summary>
    public required IReadOnlyList<DraftFinding> Blocking { get; init; }

    /// <summary>Where the partners would stand on that day, low to high; first those without a level.</summary>
    public required IReadOnlyList<RecapLevel> Levels { get; init; }

    /// <summary>What nobody has told of partners that a level hangs on.</summary>
    public required IReadOnlyList<RecapUnknown> Unknown { get; init; }

    /// <summary>Names of partners who would become members.</summary>
    public required IReadOnlyList<string> Joining { get; init; }

    /// <summary>Figures of members that would become what the questionnaire says now.</summary>
    public required IReadOnlyList<FigureChange> Changes { get; init; }

    /// <summary>Figures that stay other than the questionnaire says, each with the reason.</summary>
    public required IReadOnlyList<FigureKept> Kept { get; init; }

    /// <summary>What partners would read in the client's words.</summary>
    public required IReadOnlyList<DraftReading> Read { get; init; }

    /// <summary>What to think about before.</summary>
    public required IReadOnlyList<LocalizedText> Warnings { get; init; }

    public int Partners => Levels.Sum(level => level.Partners.Count);

    /// <summary>Whether there are partners, and not one of them would have a level.</summary>
    public bool IsWithoutLevels => Partners > 0 && Levels.All(level => level.Id is null || level.Partners.Count == 0);
}

/// <param name="Id">Null for no level.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Partners">Their names.</param>
public sealed record RecapLevel(string? Id, LocalizedText Name, IReadOnlyList<string> Partners);

/// <param name="Requirement">Its name.</param>
/// <param name="Partners">Names of those of whom it is not known.</param>
/// <param name="Place">Where it can be told.</param>
public sealed record RecapUnknown(LocalizedText Requirement, IReadOnlyList<string> Partners, string? Place);

/// <param name="Partner">Its name.</param>
/// <param name="Figure">Name of the kind of fact.</param>
/// <param name="From">What the program holds; null where it holds nothing.</param>
/// <param name="To">What the questionnaire says.</param>
public sealed record FigureChange(string Partner, LocalizedText Figure, LocalizedText? From, LocalizedText To);

/// <param name="Partner">Its name.</param>
/// <param name="Figure">Name of the kind of fact.</param>
/// <param name="Why">Why it stays as the program holds it.</param>
public sealed record FigureKept(string Partner, LocalizedText Figure, LocalizedText Why);

/// <summary>
/// Publishes the draft from a day on, then enrols the partners of section 2 with their figures as facts, and has changed figures
/// reach the facts of those who are members. Stopped between the two, it is done by publishing again. Null when there is no such
/// questionnaire.
/// </summary>
[RequiresRight(Rights.Operate)]
public sealed record PublishDraft(string Questionnaire, DateOnly? EffectiveFrom) : IRequest<PublishedDraft?>, IAboutQuestionnaire;

/// <param name="Rulebook">What was published, or what stands already when the draft has not changed since.</param>
/// <param name="Enrolled">Partners that became members.</param>
public sealed record PublishedDraft(Programs.PublishedRulebook Rulebook, int Enrolled)
{
    /// <summary>Figures of members that reached their facts.</summary>
    public IReadOnlyList<FigureChange> Changes { get; init; } = [];

    /// <summary>Figures that stay other than the questionnaire says, each with the reason.</summary>
    public IReadOnlyList<FigureKept> Kept { get; init; } = [];

    /// <summary>Whether there are partners, and not one of them has a level.</summary>
    public bool IsWithoutLevels { get; init; }
}
