using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Short forms for rulings on claims, and the details claims may carry.</summary>
internal static class ClaimRulings
{
    public static ClaimRuling Granted(params IReadOnlyList<Reason> reasons) => new() { Ruling = ClaimOutcome.Granted, Reasons = reasons };

    public static ClaimRuling Refused(params IReadOnlyList<Reason> reasons) => new() { Ruling = ClaimOutcome.Refused, Reasons = reasons };

    public static ClaimRuling NeedsApproval(params IReadOnlyList<Reason> reasons) => new() { Ruling = ClaimOutcome.NeedsApproval, Reasons = reasons };

    public static ClaimRuling Undetermined(params IReadOnlyList<Reason> reasons) => new() { Ruling = ClaimOutcome.Undetermined, Reasons = reasons };

    /// <summary>An amount granted: in full, or in part when more was asked.</summary>
    public static ClaimRuling Of(decimal granted, decimal? asked, string currency, params IReadOnlyList<Reason> reasons) => new()
    {
        Ruling = asked > granted ? ClaimOutcome.Partly : ClaimOutcome.Granted,
        Amount = granted,
        Currency = currency,
        Reasons = reasons,
    };

    /// <summary>Something the claim has to say, with its place in the claim.</summary>
    public static ClaimRuling Unsaid(string clause, string place, string fr, string en) => Undetermined(
        Words.Because(clause, $"La demande ne dit pas {fr}.", $"The claim does not say {en}.")) with
    {
        Missing = ["$.claim." + place],
    };

    /// <summary>The claim does not say the amount.</summary>
    public static ClaimRuling AmountUnsaid(string clause) => Unsaid(clause, "amount", "le montant", "the amount");

    /// <summary>No ruling for want of a setting, with its path.</summary>
    public static ClaimRuling NotSet(string path, Reason unset) => Undetermined(unset) with { Missing = [path] };

    public static Entitlement Adding(this Entitlement offered, params IEnumerable<Reason> reasons) =>
        offered with { Reasons = [.. offered.Reasons, .. reasons] };
}
