using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>
/// LEAP: when a quarter's target is reached, a rate on the whole quarter's gross sales. A claim may name the quarter; without
/// it, the last complete one.
/// </summary>
internal sealed class GrowthRebate(Settings settings, MoveDown moveDown) : IBenefitRule
{
    private const string Clause = "LOG-B.leap";

    public Entitlement Grant(Entitlement offered, Situation member)
    {
        if (member.Market.Leap.Of(member.Track!).Count == 0)
        {
            return offered with { State = BenefitState.NotGranted, Reasons = [Unset(member.Track!), .. offered.Reasons] };
        }

        var quarter = FiscalYear.LastCompleteQuarter(member.On);
        if (NotAMemberYet(quarter, member) is { } none)
        {
            return offered.Adding(none);
        }

        if (Withheld(quarter, member) is { } withheld)
        {
            return offered with { State = BenefitState.Suspended, Reasons = withheld.Reasons };
        }

        var rebate = Pay(quarter, null, member);
        return Reached(quarter, member) is { } step
            ? offered.Adding(rebate.Reasons) with { Value = step.Rate, Unit = Units.Percent }
            : offered.Adding(rebate.Reasons);
    }

    public ClaimRuling Rule(Claim claim, Entitlement offered, Situation member)
    {
        var named = claim.Detail(ClaimForms.Quarter);
        if (named.Form != FactValueForm.None && FiscalYear.QuarterNamed(named.Text) is null)
        {
            return ClaimRulings.Unsaid(Clause, "details.quarter", "un trimestre écrit comme FY2025-Q1", "a quarter written as FY2025-Q1");
        }

        var quarter = FiscalYear.QuarterNamed(named.Text) ?? FiscalYear.LastCompleteQuarter(member.On);
        if (quarter.To >= member.On)
        {
            return ClaimRulings.Refused(Words.Because(
                Clause,
                $"{quarter.ToString()} n'est pas fini avant le {quarter.To:D}.",
                $"{quarter.ToString()} is not over before {quarter.To:D}."));
        }

        return NotAMemberYet(quarter, member) is { } none
            ? ClaimRulings.Refused(none)
            : Withheld(quarter, member) ?? Pay(quarter, claim.Amount, member);
    }

    private static Reason? NotAMemberYet(Period quarter, Situation member) => quarter.To >= Joining.Day(member.Dossier, member.On)
        ? null
        : Words.Because(
            Clause,
            $"Le partenaire n'était pas encore membre en {quarter.ToString()}.",
            $"The partner was not a member yet in {quarter.ToString()}.");

    private ClaimRuling? Withheld(Period quarter, Situation member) => moveDown.PosFails(member.Dossier, quarter, member.On)
        ? ClaimRulings.Refused(Obstacles.PosFails(quarter).Reason)
        : MilestoneRefuses(quarter, member);

    private ClaimRuling? MilestoneRefuses(Period quarter, Situation member)
    {
        var track = TrackAt(quarter, member);
        if (!settings.NeedsMilestone(track)
            || Waiver.Of(member.Dossier, Requirements.QuarterlyMilestones, member.On) is not null)
        {
            return null;
        }

        var ask = member.Market.Milestone(track);
        if (ask.Missing is { } missing)
        {
            return ClaimRulings.NotSet(missing.What, Words.Because(Clauses.Milestones, missing.Text));
        }

        var net = Revenue.Net(member.Dossier, quarter.Days, member.On);
        return net >= ask.AtLeast
            ? null
            : ClaimRulings.Refused(Words.Because(
                Clauses.Milestones,
                $"Jalon de {quarter.ToString()} manqué : {net:N2} sur {ask.AtLeast:N2} {member.Market.Currency}, pas de remise pour ce trimestre.",
                $"Milestone of {quarter.ToString()} missed: {net:N2} of {ask.AtLeast:N2} {member.Market.Currency}, no rebate for that quarter."));
    }

    private static ClaimRuling Pay(Period quarter, decimal? asked, Situation member)
    {
        var track = TrackAt(quarter, member);
        var steps = member.Market.Leap.Of(track);
        if (steps.Count == 0)
        {
            return ClaimRulings.Refused(Unset(track));
        }

        var gross = Revenue.Gross(member.Dossier, quarter.Days, member.On);
        if (Reached(quarter, member) is not { } step)
        {
            return ClaimRulings.Refused(Words.Because(
                Clause,
                $"Objectif de {quarter.ToString()} non atteint : {gross:N2} sur {steps[0].From:N2} {member.Market.Currency}.",
                $"Target of {quarter.ToString()} not reached: {gross:N2} of {steps[0].From:N2} {member.Market.Currency}."));
        }

        return ClaimRulings.Of(ClaimRulings.Share(gross, step.Rate), asked, member.Market.Currency, Words.Because(
            Clause,
            $"{quarter.ToString()} : {step.Rate:0.##} % de {gross:N2} {member.Market.Currency}, toutes les ventes brutes du trimestre ; palier dès {step.From:N2}.",
            $"{quarter.ToString()}: {step.Rate:0.##} % of {gross:N2} {member.Market.Currency}, all gross sales of the quarter; step from {step.From:N2}."));
    }

    private static Reason Unset(string track) => Words.Because(
        Clause, $"Aucun taux n'est fixé pour {Rulings.Fr(track)} : pas de LEAP.", $"No rate is set for {Rulings.En(track)}: no LEAP.");

    private static RebateStep? Reached(Period quarter, Situation member)
    {
        var gross = Revenue.Gross(member.Dossier, quarter.Days, member.On);
        return member.Market.Leap.Of(TrackAt(quarter, member)).LastOrDefault(step => gross >= step.From);
    }

    /// <summary>The track held when the quarter ended; the present one where nothing is known of then.</summary>
    private static string TrackAt(Period quarter, Situation member) => member.Dossier.LevelOn(quarter.To) ?? member.Track!;
}
