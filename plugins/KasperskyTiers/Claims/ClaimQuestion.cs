using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>Rules on the claims of one benefit.</summary>
internal interface IClaimRule
{
    ClaimRuling Rule(ClaimQuestion asked);
}

/// <summary>A claim on a benefit that the level held grants, and the rulings it can get.</summary>
internal sealed record ClaimQuestion
{
    public required Dossier Dossier { get; init; }

    public required Claim Claim { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What the level held grants.</summary>
    public required BenefitCell Cell { get; init; }

    /// <summary>Clause of the benefit.</summary>
    public required string Clause { get; init; }

    public ClaimRuling Granted(FormattableString fr, FormattableString en, decimal? amount = null) => new()
    {
        Ruling = ClaimOutcome.Granted,
        Amount = amount,
        Currency = amount is null ? null : Claim.Currency,
        Reasons = [Words.Because(Clause, fr, en)],
    };

    public ClaimRuling Refused(FormattableString fr, FormattableString en) => Ruling(ClaimOutcome.Refused, fr, en);

    public ClaimRuling NeedsApproval(FormattableString fr, FormattableString en) => Ruling(ClaimOutcome.NeedsApproval, fr, en);

    /// <summary>It cannot be told: the text and the paths of the claim name what is missing.</summary>
    public ClaimRuling Undetermined(FormattableString fr, FormattableString en, params IReadOnlyList<string> missing) =>
        Ruling(ClaimOutcome.Undetermined, fr, en) with { Missing = missing };

    private ClaimRuling Ruling(ClaimOutcome outcome, FormattableString fr, FormattableString en) =>
        new() { Ruling = outcome, Reasons = [Words.Because(Clause, fr, en)] };
}
