using PartnerHub.Kits.Messaging;
using MediatR;

namespace PartnerHub.Onboarding.Publishing;

/// <summary>
/// Publishes the draft from a day on, then enrols the partners of section 2 with their figures as facts, and has changed figures
/// reach the facts of those who are members. Stopped between the two, it is done by publishing again. Null when there is no such
/// questionnaire.
/// </summary>
[RequiresRight(Rights.Operate)]
internal sealed record PublishDraft(string Questionnaire, DateOnly? EffectiveFrom) : IRequest<PublishedDraft?>, IAboutQuestionnaire;

/// <param name="Rulebook">What was published, or what stands already when the draft has not changed since.</param>
/// <param name="Enrolled">Partners that became members.</param>
internal sealed record PublishedDraft(Programs.PublishedRulebook Rulebook, int Enrolled)
{
    /// <summary>Figures of members that reached their facts.</summary>
    public IReadOnlyList<FigureChange> Changes { get; init; } = [];

    /// <summary>Figures that stay other than the questionnaire says, each with the reason.</summary>
    public IReadOnlyList<FigureKept> Kept { get; init; } = [];

    /// <summary>Whether there are partners, and not one of them has a level.</summary>
    public bool IsWithoutLevels { get; init; }
}
