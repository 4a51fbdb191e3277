using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Submissions.Kinds;

/// <summary>How a kind of fact is handed in by partners.</summary>
internal sealed record HandInKind(FactKind Kind, HandInMode Mode, bool NeedsFile)
{
    /// <summary>
    /// True where the fact's day is the one on which it was handed in completely: it is about a period, and tells of no day of its own.
    /// </summary>
    public bool CountsWhenHandedIn => Kind is { Period: not PeriodForm.None, HasValidity: false, PerPerson: false } && Kind.Details.All(detail => detail.Type != FactDetailType.Date);

    /// <summary>Where nobody said how: what adds up comes by file, the rest is reviewed.</summary>
    public static HandInKind Usual(FactKind kind) => new(kind, kind.Additive ? HandInMode.Closed : HandInMode.Reviewed, false);
}

/// <summary>How the facts of a member's program are handed in, in the program's order.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record ListHandInKinds(string Member) : IRequest<IReadOnlyList<HandInKind>>, IAboutMember, IListOf<IAboutMember>;

/// <summary>The same for whoever looks after the program; null where it is not served.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListProgramHandInKinds(string Program) : IRequest<IReadOnlyList<HandInKind>?>, IAboutProgram, IListOf<IAboutProgram>;

/// <summary>Says how a kind of fact is handed in; false where the program declares no such kind.</summary>
[RequiresRight(Rights.Decide)]
internal sealed record SetHandInKind(string Program, string Kind, HandInMode Mode, bool NeedsFile) : ICommand<bool>, IAboutProgram;
