using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Onboarding.Publishing;

/// <summary>What publishing the draft would do, and whom it would leave without a level. Null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Read)]
internal sealed record RecapPublication(string Questionnaire, DateOnly? EffectiveFrom) : IRequest<PublicationRecap?>, IAboutQuestionnaire;

/// <summary>What publishing a draft would do.</summary>
internal sealed record PublicationRecap
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
internal sealed record RecapLevel(string? Id, LocalizedText Name, IReadOnlyList<string> Partners);

/// <param name="Requirement">Its name.</param>
/// <param name="Partners">Names of those of whom it is not known.</param>
/// <param name="Place">Where it can be told.</param>
internal sealed record RecapUnknown(LocalizedText Requirement, IReadOnlyList<string> Partners, string? Place);

/// <param name="Partner">Its name.</param>
/// <param name="Figure">Name of the kind of fact.</param>
/// <param name="From">What the program holds; null where it holds nothing.</param>
/// <param name="To">What the questionnaire says.</param>
internal sealed record FigureChange(string Partner, LocalizedText Figure, LocalizedText? From, LocalizedText To);

/// <param name="Partner">Its name.</param>
/// <param name="Figure">Name of the kind of fact.</param>
/// <param name="Why">Why it stays as the program holds it.</param>
internal sealed record FigureKept(string Partner, LocalizedText Figure, LocalizedText Why);
