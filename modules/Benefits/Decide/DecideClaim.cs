using PartnerHub.Benefits.Claims;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Benefits.Decide;

/// <summary>Approves what waits for a person, or refuses it.</summary>
[RequiresRight(Rights.Decide)]
internal sealed record DecideClaim(string Member, long Number, bool Approve, string Reason) : ICommand<ClaimDecided>, IAboutMember
{
    /// <summary>What is approved, where it is less than what was asked for; null for what the program ruled.</summary>
    public decimal? Amount { get; init; }

    /// <summary>True to put the claim in the place of those that hold the same customer.</summary>
    public bool TakesOver { get; init; }

    /// <summary>The version as it was read; null for whichever it is.</summary>
    public long? Version { get; init; }
}

/// <summary>Says for a claim whether its customer is new to the vendor, which its program could not rule without.</summary>
[RequiresRight(Rights.Decide)]
internal sealed record TellCustomer(string Member, long Number, bool IsNew, string Reason) : ICommand<ClaimDecided>, IAboutMember;

/// <param name="Claim">The claim as it stands now; null where nothing was done.</param>
/// <param name="Outcome">Whether it was done, or why not.</param>
internal sealed record ClaimDecided(MemberClaim? Claim, DecisionOutcome Outcome);

internal enum DecisionOutcome
{
    Done,

    /// <summary>There is no such claim, or it does not wait for this.</summary>
    NotOpen,

    /// <summary>Whoever handed it in does not decide on it.</summary>
    OwnClaim,

    /// <summary>The benefit is withheld from the member, or no longer granted.</summary>
    Withheld,

    /// <summary>Another claim holds the customer, and it was not said that this one takes its place.</summary>
    Taken,

    /// <summary>More would be promised than the fund has left.</summary>
    NotEnough,
}
