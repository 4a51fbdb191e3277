using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>Appends facts to members of a program, all or none. The answer comes once they are checked by the program's description.</summary>
/// <param name="Program">The program.</param>
/// <param name="Entries">What is said, in order.</param>
/// <param name="Source">Where it comes from, an id such as <c>screen</c>, <c>api</c> or a file's source.</param>
[RequiresRight(Rights.Record)]
public sealed record RecordFacts(string Program, IReadOnlyList<FactEntry> Entries, string Source) : ICommand<FactsRecorded>, IAboutProgram;

/// <summary>A fact; with <see cref="Corrects"/> it takes the place of an earlier one, and without a fact it withdraws that one.</summary>
public sealed record FactEntry
{
    public required string Member { get; init; }

    public Fact? Fact { get; init; }

    /// <summary>Number of the fact of the member that this one corrects; null for a new one.</summary>
    public long? Corrects { get; init; }
}

/// <param name="Revision">The revision of the program's data that holds them.</param>
/// <param name="Numbers">Each entry's number among its member's facts, in the order of the entries.</param>
public sealed record FactsRecorded(long Revision, IReadOnlyList<long> Numbers);

/// <summary>Told inside the unit of work that wrote them: facts, levels, profiles or cases of members changed.</summary>
/// <param name="Program">The program.</param>
/// <param name="Revision">The revision written.</param>
/// <param name="Members">Whose.</param>
/// <param name="Bulk">True for part of a large load, whose members are looked at later rather than at once.</param>
public sealed record FactsChanged(string Program, long Revision, IReadOnlyCollection<string> Members, bool Bulk) : INotification
{
    /// <summary>True when more of the load follows at once; <see cref="LoadEnded"/> tells that nothing does any more.</summary>
    public bool GoesOn { get; init; }

    /// <summary>True for levels that follow from a judgement, whose sender judges the members again itself.</summary>
    public bool Judged { get; init; }
}

/// <summary>Told inside the unit of work that ended a large load of a program's data.</summary>
public sealed record LoadEnded(string Program) : INotification;

/// <summary>What was ever said of a member, by number, after one.</summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record ListFacts(string Member, long? After, int Limit) : IRequest<IReadOnlyList<RecordedFact>>, IAboutMember, IListOf<IAboutMember>
{
    /// <summary>Only facts of this kind; null for all.</summary>
    public string? Kind { get; init; }

    /// <summary>As known at this revision; null for now.</summary>
    public long? Revision { get; init; }

    /// <summary>Highest numbers first: those after one are below it.</summary>
    public bool NewestFirst { get; init; }
}

/// <summary>What was ever said of members of a program, of some kinds, up to a revision, by number. Members of other programs are left out.</summary>
[RequiresRight(Rights.Read)]
public sealed record ListFactsOf(string Program, long Revision, IReadOnlyCollection<string> Members, IReadOnlyCollection<string> Kinds) :
    IRequest<IReadOnlyList<MemberFact>>, IAboutProgram, IListOf<IAboutMember>;

/// <param name="Member">Whose it is.</param>
/// <param name="Fact">The fact.</param>
public sealed record MemberFact(string Member, RecordedFact Fact);

/// <summary>A fact as it was recorded.</summary>
public sealed record RecordedFact
{
    public required long Number { get; init; }

    public required Fact Fact { get; init; }

    /// <summary>Number of the fact it takes the place of; null for a new one.</summary>
    public long? Corrects { get; init; }

    /// <summary>Number of the fact that took its place; null while it stands.</summary>
    public long? CorrectedBy { get; init; }

    /// <summary>True when it only withdraws what it corrects.</summary>
    public bool Withdrawn { get; init; }

    public required long Revision { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string Actor { get; init; }

    public required string Source { get; init; }
}

/// <summary>Has a member hold a level from a day on; null for none. Answers the revision written.</summary>
[RequiresRight(Rights.Record)]
public sealed record RecordLevel(string Program, string Member, string? Level, DateOnly From) : ICommand<long>, IAboutProgram, IAboutMember;

/// <summary>Has members hold levels from a day on, as they were judged. Whoever sends it judges them again itself. Answers the revision written.</summary>
[RequiresRight(Rights.Record)]
public sealed record RecordJudgedLevels(string Program, IReadOnlyList<JudgedLevel> Levels, DateOnly From) : ICommand<long>, IAboutProgram, IInnerStep;

/// <param name="Member">The member.</param>
/// <param name="Level">Null for none.</param>
public sealed record JudgedLevel(string Member, string? Level);

/// <summary>
/// The last revision of a program's data, which nobody else moves on until this unit of work is over; 0 before the first.
/// Whoever locks anything else of the program's locks this first.
/// </summary>
[RequiresRight(Rights.Read)]
public sealed record HoldRevision(string Program) : IRequest<long>, IAboutProgram, IInnerStep;

/// <summary>The last revision of a program's data; with an instant, the last one recorded by then. 0 before the first.</summary>
[RequiresRight(Rights.Read)]
public sealed record FindRevision(string Program, DateTimeOffset? KnownAt = null) : IRequest<long>, IAboutProgram;

/// <summary>The program of a member, and the last revision of that program's data; null when there is no such member.</summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record FindMemberRevision(string Member) : IRequest<MemberRevision?>, IAboutMember;

public sealed record MemberRevision
{
    public required string Program { get; init; }

    public required long Revision { get; init; }
}
