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

    /// <summary>Since when it is put away; null for one that is worked on.</summary>
    public DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>The program published from it; null while none is.</summary>
    public string? Program { get; init; }

    /// <summary>How far the work is.</summary>
    public ClientStatus Status => ArchivedAt is not null ? ClientStatus.Archived
        : Program is not null ? ClientStatus.Published
        : Answered == 0 ? ClientStatus.Started
        : Answered < Questions ? ClientStatus.Answering
        : ClientStatus.Answered;
}

/// <summary>How far the work with a client is.</summary>
public enum ClientStatus
{
    /// <summary>Nothing is answered yet.</summary>
    Started,

    /// <summary>Some questions are answered.</summary>
    Answering,

    /// <summary>All are.</summary>
    Answered,

    /// <summary>A program was published from the answers.</summary>
    Published,

    /// <summary>Put away.</summary>
    Archived,
}
