using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Onboarding.History;

/// <summary>What is said now, by place; null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListAnswers(string Questionnaire) : IRequest<IReadOnlyList<SaidAnswer>?>, IAboutQuestionnaire, IListOf<IAboutQuestionnaire>;

/// <summary>All that was said in a place, latest first; in any place where none is given.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListAnswerHistory(string Questionnaire, string? Place, int Limit) : IRequest<IReadOnlyList<SaidAnswer>>, IAboutQuestionnaire, IListOf<IAboutQuestionnaire>;

/// <summary>One answer, with who gave it and when.</summary>
internal sealed record SaidAnswer
{
    public required string Place { get; init; }

    public required long Version { get; init; }

    /// <summary>Null where it was taken back.</summary>
    public required string? Said { get; init; }

    /// <summary>From where: <c>screen</c>, <c>pipeline</c>, <c>api</c>, <c>command</c> or <c>document</c>.</summary>
    public required string Source { get; init; }

    public required string Actor { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }
}
