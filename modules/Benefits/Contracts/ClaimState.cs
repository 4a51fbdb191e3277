namespace PartnerHub.Benefits;

/// <summary>Where a claim is.</summary>
public enum ClaimState
{
    /// <summary>Something is missing without which it can't be ruled on; it takes nothing meanwhile.</summary>
    Incomplete,

    /// <summary>A person has to decide.</summary>
    InReview,

    /// <summary>The stage reached is granted.</summary>
    Granted,

    /// <summary>The stage reached stays granted, while a person has to decide on the next.</summary>
    StageInReview,

    Refused,

    Withdrawn,

    Won,

    Lost,

    Expired,

    /// <summary>Another claim was put in its place by a person.</summary>
    Overtaken,
}

/// <summary>What happens to a claim.</summary>
public enum ClaimStep
{
    Submit,

    /// <summary>What was missing is handed in.</summary>
    Complete,

    /// <summary>It is told whether the customer is new.</summary>
    TellCustomer,

    /// <summary>The next stage is asked for.</summary>
    Advance,

    Approve,

    Refuse,

    Withdraw,

    Win,

    Lose,

    Expire,

    Overtake,
}
