using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding;

/// <summary>A client's questionnaire, and how far it is answered.</summary>
public sealed record ClientQuestionnaire
{
    public required string Id { get; init; }

    public required string Client { get; init; }

    /// <summary>Language of its documents, <c>fr</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Goes up with every answer saved.</summary>
    public required long Version { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>Questions answered, or said not to apply.</summary>
    public int Answered { get; init; }

    public int Questions { get; init; }
}

[Allow(Rights.Read)]
public sealed record ListQuestionnaires : IRequest<IReadOnlyList<ClientQuestionnaire>>;

[Allow(Rights.Read)]
public sealed record FindQuestionnaire(string Id) : IRequest<ClientQuestionnaire?>;

/// <summary>Begins a client's questionnaire with our own questions, none answered.</summary>
/// <param name="Client">The client's name.</param>
/// <param name="Language"><c>fr</c> or <c>en</c>.</param>
[Allow(Rights.Record)]
public sealed record StartQuestionnaire(string Client, string Language) : ICommand<ClientQuestionnaire>;

/// <summary>What is said in one place of a questionnaire.</summary>
/// <param name="Place">Id of a field, of a cell (<c>partners[0001].revenue</c>), of a question's note or of why it does not apply.</param>
/// <param name="Said">As typed; null or empty takes back what was said.</param>
public sealed record PlaceAnswer(string Place, string? Said);

/// <summary>Saves answers; what is said already stays as it is. Of two who answer one place the later holds, and the earlier is kept.</summary>
[Allow(Rights.Record)]
public sealed record SaveAnswers(string Id, IReadOnlyList<PlaceAnswer> Answers, string Source) : ICommand<ClientQuestionnaire?>
{
    /// <summary>The version that whoever answers was looking at: what they left as it was is then not saved over a later answer.</summary>
    public long? Seen { get; init; }
}

/// <summary>What is said now, by place; null when there is no such questionnaire.</summary>
[Allow(Rights.Read)]
public sealed record ListAnswers(string Id) : IRequest<IReadOnlyList<SaidAnswer>?>;

/// <summary>All that was said in a place, latest first; in any place where none is given.</summary>
[Allow(Rights.Read)]
public sealed record ListAnswerHistory(string Id, string? Place, int Limit) : IRequest<IReadOnlyList<SaidAnswer>>;

/// <summary>One answer, with who gave it and when.</summary>
public sealed record SaidAnswer
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
