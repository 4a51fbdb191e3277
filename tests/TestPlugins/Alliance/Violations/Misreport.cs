using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using TestPlugins.Alliance.Benefits;

namespace TestPlugins.Alliance.Violations;

/// <summary>A false report: what was paid for its quarter is paid back, then probation.</summary>
internal static class Misreport
{
    public static CaseRuling Rule(IBenefits benefits, Dossier dossier, SanctionCase @case, DateOnly on)
    {
        if (@case.Period is not { } period)
        {
            return Sanctions.Follows(Sanctions.Clawback, Words.Because(
                Clauses.Sanctions,
                $"Le dossier ne dit pas le trimestre : le montant à rembourser ne peut pas être dit.",
                $"The case does not say which quarter: the amount to be paid back can't be told."));
        }

        var payout = benefits.Payouts(dossier, period, on).FirstOrDefault(payout => payout.Benefit == BenefitRows.Rebate);
        var ruling = Sanctions.Follows(Sanctions.Clawback, payout?.Amount is { } amount
            ? Words.Because(Clauses.Sanctions, $"Remise du trimestre {period} à rembourser : {amount:N2} EUR.", $"Rebate of quarter {period} to be paid back: {amount:N2} EUR.")
            : Words.Because(Clauses.Sanctions, $"Le montant du trimestre {period} ne peut pas être dit.", $"The amount of quarter {period} can't be told."));
        return ruling with
        {
            Step = ruling.Step! with { Amount = payout?.Amount, Currency = payout?.Currency },
            Reasons = [.. ruling.Reasons, .. payout?.Reasons ?? []],
        };
    }

    public static CaseRuling AfterClawback(CaseStep clawback) => Sanctions.Follows(Sanctions.Probation, Words.Because(
        Clauses.Sanctions,
        $"Après le remboursement du {clawback.On:D} vient la mise à l'épreuve.",
        $"After the clawback of {clawback.On:D} comes the probation."));
}
