using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding.Pipeline;

/// <summary>Partners that the client hopes for or negotiates with, sections 8 and 9; null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListProspects(string Questionnaire) : IRequest<IReadOnlyList<Prospect>?>, IAboutQuestionnaire, IListOf<IAboutQuestionnaire>;

internal sealed record Prospect
{
    /// <summary>A hoped-for partner, and one of whom no stage is told.</summary>
    public const string Wished = "wished";

    public const string Unknown = "unknown";

    /// <summary>The last step: a partner of section 2.</summary>
    public const string Partner = "partner";

    /// <summary>Where it is told: <c>pipeline[row]</c> or <c>wishes[row]</c>.</summary>
    public required string Row { get; init; }

    public required string Name { get; init; }

    /// <summary>As typed; null when it is not told.</summary>
    public string? Type { get; init; }

    /// <summary>Id of the stage of section 8, <see cref="Wished"/>, <see cref="Unknown"/> or <see cref="Partner"/>.</summary>
    public required string Stage { get; init; }

    /// <summary>What it may bring, as typed.</summary>
    public string? Potential { get; init; }

    /// <summary>What comes next; of a hoped-for partner, what stands in the way.</summary>
    public string? Next { get; init; }

    /// <summary>When it is expected, as typed; of a hoped-for partner, why it is hoped for.</summary>
    public string? Expected { get; init; }
}

/// <summary>
/// Moves a prospect on: to a stage of section 8, or to the partners of section 2, where the next publication finds it. What was said
/// of it before stays. Null when there is no such questionnaire; a prospect that is gone changes nothing.
/// </summary>
/// <param name="Id">The questionnaire.</param>
/// <param name="Row">Of the prospect.</param>
/// <param name="Stage">Where to.</param>
[RequiresRight(Rights.Record)]
internal sealed record AdvanceProspect(string Questionnaire, string Row, string Stage) : ICommand<IReadOnlyList<Prospect>?>, IAboutQuestionnaire;
