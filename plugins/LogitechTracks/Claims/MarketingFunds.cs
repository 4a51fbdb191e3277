using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>
/// Market development funds: a request first, which the vendor approves, then a claim with the proof, the amount approved and
/// the day of the activity. The stage may be told as a detail, and the amount approved be known from the stage before.
/// </summary>
internal sealed class MarketingFunds(Funds funds) : IBenefitRule
{
    private const string Clause = "LOG-B.mdf";
    private const string PlanClause = "LOG-R.marketing-plan";

    public bool IsMoney(Claim claim) => true;

    public Entitlement Grant(Entitlement offered, Situation member) => offered.Adding(Accrued(member));

    public ClaimRuling Rule(Claim claim, Entitlement offered, Situation member) => (claim.Stage ?? claim.Detail(ClaimForms.Stage).Text) switch
    {
        null or ClaimForm.RequestStage => Request(claim, member),
        ClaimForm.ClaimStage => Reimburse(claim, member),
        _ => ClaimRulings.Unsaid(Clause, "details.stage", "s'il s'agit de la demande ou du remboursement", "whether it is the request or the reimbursement"),
    };

    private ClaimRuling Request(Claim claim, Situation member) => claim.Amount is not { } amount
        ? ClaimRulings.AmountUnsaid(Clause)
        : ClaimRulings.NeedsApproval(
            Words.Because(
                Clause,
                $"Demande de {amount:N2} {member.Market.Currency} : à approuver avant l'activité, remboursée sur justificatifs.",
                $"Request of {amount:N2} {member.Market.Currency}: to be approved before the activity, reimbursed on proof."),
            Accrued(member));

    private static ClaimRuling Reimburse(Claim claim, Situation member)
    {
        if (Approved(claim) is not { } approved)
        {
            return ClaimRulings.Unsaid(Clause, "details.approvedAmount", "le montant approuvé", "the amount approved");
        }

        if (Day(claim.Detail(ClaimForms.ActivityOn)) is not { } activity)
        {
            return ClaimRulings.Unsaid(Clause, "details.activityOn", "le jour de l'activité", "the day of the activity");
        }

        if (claim.Amount is not { } asked)
        {
            return ClaimRulings.AmountUnsaid(Clause);
        }

        Reason[] refusals = [.. Refusals(claim, activity, member)];
        return refusals.Length > 0 ? ClaimRulings.Refused(refusals) : Pay(Math.Min(asked, approved), asked, approved, activity, member);
    }

    private static ClaimRuling Pay(decimal paid, decimal asked, decimal approved, DateOnly activity, Situation member)
    {
        var quarter = FiscalYear.QuarterOf(activity);
        var plan = QuarterPlan.Find(member.Dossier, quarter, member.On)!;
        var ruling = ClaimRulings.Of(
            paid,
            asked,
            member.Market.Currency,
            Words.Because(
                Clause,
                $"Activité du {activity:D}, remboursée sur justificatifs, dans la limite des {approved:N2} {member.Market.Currency} approuvés.",
                $"Activity of {activity:D}, reimbursed on proof, up to the {approved:N2} {member.Market.Currency} approved."),
            Words.Because(
                PlanClause,
                $"Plan marketing de {quarter.ToString()} remis le {plan.On:D}, avec activités et résultats attendus.",
                $"Marketing plan of {quarter.ToString()} handed in on {plan.On:D}, with activities and expected results."));
        return paid == 0 ? ruling : ruling with
        {
            Records = [new Fact { Kind = FactKinds.MdfPayment, On = member.On, Amount = paid, Currency = ruling.Currency }],
        };
    }

    private static decimal? Approved(Claim claim) => claim.Detail(ClaimForms.ApprovedAmount).Number
        ?? claim.Earlier.LastOrDefault(stage => stage is { Stage: ClaimForm.RequestStage, Ruling: ClaimOutcome.Granted or ClaimOutcome.Partly })?.Amount;

    private static IEnumerable<Reason> Refusals(Claim claim, DateOnly activity, Situation member)
    {
        if (activity > member.On)
        {
            yield return Words.Because(Clause, $"L'activité n'a lieu que le {activity:D}.", $"The activity is only on {activity:D}.");
        }

        if (!(claim.Detail(ClaimForms.Proof).Flag ?? claim.Detail(ClaimForms.Proof).Text is { Length: > 0 }))
        {
            yield return Words.Because(Clause, $"Aucun justificatif joint.", $"No proof attached.");
        }

        var quarter = FiscalYear.QuarterOf(activity);
        var plan = QuarterPlan.Find(member.Dossier, quarter, member.On);
        if (plan is null)
        {
            yield return Words.Because(PlanClause, $"Aucun plan marketing pour {quarter.ToString()}.", $"No marketing plan for {quarter.ToString()}.");
        }
        else if (!IsDetailed(plan))
        {
            yield return Words.Because(
                PlanClause,
                $"Le plan marketing de {quarter.ToString()} ne dit pas ses activités et ses résultats attendus.",
                $"The marketing plan of {quarter.ToString()} does not say its activities and expected results.");
        }
    }

    private Reason Accrued(Situation member)
    {
        var year = FiscalYear.Of(member.On);
        if (funds.RateOf(member.Track!) is not { } rate)
        {
            return Words.Because(
                Clause,
                $"Aucun fonds ne se cumule pour {Rulings.Fr(member.Track!)}, faute de taux fixé : projet par projet.",
                $"No funds accrue for {Rulings.En(member.Track!)}, as no rate is set: project by project.");
        }

        var (accrued, left) = (funds.AccruedIn(year, member.Dossier, member.On), funds.Lots(member.Dossier, member.On).Sum(lot => lot.Left));
        return Words.Because(
            Clause,
            $"Cumulé sur {year.ToString()} : {accrued:N2} {member.Market.Currency} ({rate:0.##} % des ventes nettes de chaque trimestre fini) ; disponible ce jour-là : {left:N2}.",
            $"Accrued in {year.ToString()}: {accrued:N2} {member.Market.Currency} ({rate:0.##} % of each finished quarter's net sales); available on that day: {left:N2}.");
    }

    private static bool IsDetailed(Fact plan) =>
        !string.IsNullOrWhiteSpace(plan.Detail(FactKinds.Activities).Text) && !string.IsNullOrWhiteSpace(plan.Detail(FactKinds.ExpectedResults).Text);

    private static DateOnly? Day(FactValue value) =>
        DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
