using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility;

/// <summary>Judges members on the program's own day, keeps what came out, and journals what changed. Answers how many were judged.</summary>
/// <param name="Program">The program.</param>
/// <param name="Members">Ids of members of the program; others are passed over.</param>
/// <param name="Cause">Why.</param>
[RequiresRight(Rights.Record)]
public sealed record JudgeMembers(string Program, IReadOnlyCollection<string> Members, JudgeCause Cause) : ICommand<int>, IAboutProgram, IInnerStep;

/// <summary>Judges the members that large loads have changed, chunk by chunk, each in a transaction of its own. Answers how many.</summary>
[RequiresRight(Rights.Record)]
public sealed record JudgeDue : MediatR.IRequest<int>, IAboutHost, IInnerStep
{
    /// <summary>Only whom a load named before that; null for all.</summary>
    public DateTimeOffset? ListedBefore { get; init; }
}

public enum JudgeCause
{
    /// <summary>Something was learned of the member: a change of level that the calendar grants takes effect at once.</summary>
    Facts,

    /// <summary>A large load, perhaps still going on: changes of level wait for midnight.</summary>
    Load,

    /// <summary>The day came: changes of level take effect.</summary>
    Day,
}
