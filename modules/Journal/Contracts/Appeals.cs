using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Journal;

/// <summary>
/// A member contests a ruling: new facts are recorded, and the question is asked again for the same day, from what is known
/// now and by the rulebook of then, or by the one that serves where that one is gone.
/// </summary>
/// <param name="Member">Id of the member.</param>
/// <param name="Entry">Number of the contested entry, which is about the member and holds one of <see cref="Questions"/>.</param>
/// <param name="Comment">In the member's words, up to 4,000 characters.</param>
/// <param name="Facts">What was not known; may be empty.</param>
[Allow(Rights.Record)]
public sealed record FileAppeal(string Member, long Entry, string Comment, IReadOnlyList<Fact> Facts) : ICommand<Appeal>;

/// <summary>Settles an appeal. What follows of it, such as an override, is for whoever settles it to do.</summary>
[Allow(Rights.Decide)]
public sealed record DecideAppeal(string Program, long Number, AppealOutcome Outcome, string Reason) : ICommand<AppealSettlement>, IAboutProgram;

/// <summary>Appeals, newest first. What is null does not narrow.</summary>
[Allow(Rights.Read)]
public sealed record ListAppeals(string Program) : IRequest<IReadOnlyList<Appeal>>, IAboutProgram
{
    public string? Member { get; init; }

    /// <summary>Only those that contest this entry, or are it.</summary>
    public long? Entry { get; init; }

    /// <summary>Only those that nobody has settled.</summary>
    public bool OpenOnly { get; init; }

    /// <summary>Number of the last appeal seen: older ones follow.</summary>
    public long? After { get; init; }

    public int Limit { get; init; } = 50;
}

/// <summary>Erases what a person wrote in an entry. The chain stays whole: it holds only a hash of it. False when there was nothing.</summary>
[Allow(Rights.Administer)]
public sealed record EraseText(string Program, long Number) : ICommand<bool>, IAboutProgram;

public enum AppealOutcome
{
    /// <summary>The member was right.</summary>
    Upheld,

    /// <summary>The ruling stands.</summary>
    Rejected,
}

public enum AppealState
{
    Open,
    Decided,
}

/// <summary>A contested ruling.</summary>
public sealed record Appeal
{
    public required string Program { get; init; }

    /// <summary>Number of the entry in which the question was asked again.</summary>
    public required long Number { get; init; }

    public required string Member { get; init; }

    /// <summary>Number of the contested entry.</summary>
    public required long Contested { get; init; }

    public required DateTimeOffset FiledAt { get; init; }

    public required string FiledBy { get; init; }

    /// <summary>In the member's words; null once they are erased.</summary>
    public required string? Comment { get; init; }

    /// <summary>True when the ruling came out otherwise.</summary>
    public required bool Changed { get; init; }

    public required AppealState State { get; init; }

    /// <summary>Null while it is open.</summary>
    public required AppealOutcome? Outcome { get; init; }

    /// <summary>Number of the entry that settled it; null while it is open.</summary>
    public required long? Decision { get; init; }

    /// <summary>Why it was settled so; null while it is open, and once it is erased.</summary>
    public required string? Reason { get; init; }
}

/// <param name="Appeal">The appeal as it stands now; null when there is none of that number.</param>
/// <param name="WasOpen">False when it had been settled before, and nothing was done.</param>
public sealed record AppealSettlement(Appeal? Appeal, bool WasOpen);
