using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace TestPlugins.Alliance.Benefits;

/// <summary>A claim, and the rulings it can get.</summary>
internal sealed record Asked(Dossier Dossier, Claim Claim, DateOnly On, string Clause)
{
    public ClaimRuling Granted(FormattableString fr, FormattableString en, params IReadOnlyList<Reason> more) =>
        Ruling(ClaimOutcome.Granted, [Words.Because(Clause, fr, en), .. more]);

    public ClaimRuling Refused(FormattableString fr, FormattableString en) => Refused(Words.Because(Clause, fr, en));

    public ClaimRuling Refused(params IReadOnlyList<Reason> reasons) => Ruling(ClaimOutcome.Refused, reasons);

    /// <summary>It can't be told without that: a JSON path of the claim or of the settings.</summary>
    public ClaimRuling Undetermined(string missing, LocalizedText text) =>
        Ruling(ClaimOutcome.Undetermined, Words.Because(Clause, text)) with { Missing = [missing] };

    private static ClaimRuling Ruling(ClaimOutcome outcome, params IReadOnlyList<Reason> reasons) => new() { Ruling = outcome, Reasons = reasons };
}
