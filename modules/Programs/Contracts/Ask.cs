namespace PartnerHub.Programs;

/// <summary>What can be asked of a program.</summary>
public enum Ask
{
    Standing,
    Level,
    Benefits,
    Claim,
    Case,
    Obligations,
    Accounts,
    Payouts,
}
