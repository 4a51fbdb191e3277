using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Journal;

/// <summary>One record of a program's journal.</summary>
public sealed record JournalEntry
{
    public required string Program { get; init; }

    /// <summary>From 1, without a gap.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>On whose behalf.</summary>
    public required string Actor { get; init; }

    public required string Kind { get; init; }

    /// <summary>Id of the member it is about; null when it is about several.</summary>
    public required string? Member { get; init; }

    /// <summary>The day ruled on.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The revision of the program's data that was known.</summary>
    public required long Revision { get; init; }

    /// <summary>Version of the program and of its settings; null when the program did not serve.</summary>
    public required string? Rulebook { get; init; }

    /// <summary>JSON.</summary>
    public required string Question { get; init; }

    public required string? DossierHash { get; init; }

    /// <summary>JSON.</summary>
    public required string Ruling { get; init; }

    /// <summary>Number of the entry it is about; null for none.</summary>
    public required long? About { get; init; }

    /// <summary>Id of the request that it was recorded in, as its answer and the log say it; null for work without one, and for entries of before.</summary>
    public string? RequestId { get; init; }

    /// <summary>Hash of the entry before; empty for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 of all the above, 64 hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>True of what a program ruled on one member: the question can be asked again.</summary>
    public bool CanBeAskedAgain => Member is not null && Questions.Knows(Question);
}

/// <summary>One entry; null when there is none of that number.</summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record FindEntry(string Program, long Number) : IRequest<JournalEntry?>, IAboutProgram;
