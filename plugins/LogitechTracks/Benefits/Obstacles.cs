using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Something that withholds a benefit: a failing, or evidence or a setting that is missing and named.</summary>
internal readonly record struct Obstacle(Reason Reason, string? Unknown);

/// <summary>What withholds each benefit.</summary>
internal sealed class Obstacles(Settings settings, MoveDown moveDown, Ladders ladders)
{
    /// <summary>What withholds a benefit on a day, whatever is claimed.</summary>
    public IEnumerable<Obstacle> Of(string benefit, Situation member)
    {
        if (!member.HasAgreement)
        {
            yield return Failing(Clauses.AgreementRow, $"Aucun contrat en vigueur : pas de participation.", $"No agreement in force: no participation.");
        }

        if (settings.PlanLateSuspends.Contains(benefit, StringComparer.Ordinal) && member.Result(Requirements.JointBusinessPlan).Blocks)
        {
            yield return Failing(Clauses.PlanLate, $"Plan commercial commun en retard : suspendu jusqu'à sa remise.", $"Joint business plan late: suspended until it is handed in.");
        }

        if (benefit is BenefitIds.Mdf or BenefitIds.Nfr && Brand(member) is { } brand)
        {
            yield return brand;
        }

        if (ladders.Suspends(member.Dossier, benefit, member.On) is { } suspended)
        {
            yield return new Obstacle(suspended, null);
        }

        if (benefit is BenefitIds.Mdf && member.Track == Tracks.Premier && Milestone(member) is { } milestone)
        {
            yield return milestone;
        }

        var quarter = FiscalYear.LastCompleteQuarter(member.On);
        if (benefit is BenefitIds.Mdf && moveDown.Pos.Fails(member.Dossier, quarter, member.On))
        {
            yield return new Obstacle(moveDown.Pos.Failing(member.Dossier, quarter, member.On), null);
        }

        if (benefit is BenefitIds.PartnerLocator && !member.MeetsItsTrack)
        {
            yield return Failing("LOG-B.partner-locator", $"Le partenaire ne remplit pas ce jour-là les conditions de son parcours.", $"The partner does not meet the conditions of its track on that day.");
        }
    }

    private static Obstacle? Brand(Situation member)
    {
        var brand = member.Result(Requirements.BrandAlignment);
        return brand.Verdict switch
        {
            Verdict.NotMet => Failing(brand.Cell.Clause, $"Marque non alignée : suspendu jusqu'à l'alignement.", $"Brand not aligned: suspended until it is."),
            Verdict.Undetermined => new Obstacle(Words.Because(brand.Cell.Clause, brand.Missing!.Text), FactKinds.BrandAlignment),
            _ => null,
        };
    }

    /// <summary>At Premier the milestone is asked for rebates and funds only, and so costs those alone.</summary>
    private static Obstacle? Milestone(Situation member)
    {
        var milestone = member.Result(Requirements.QuarterlyMilestones);
        var quarter = FiscalYear.LastCompleteQuarter(member.On);
        return Waiver.Of(member.Dossier, Requirements.QuarterlyMilestones, member.On) is not null ? null : milestone.Verdict switch
        {
            Verdict.NotMet => Failing(
                milestone.Cell.Clause,
                $"Jalon de {quarter.ToString()} manqué : {milestone.Actual.Number:N2} sur {milestone.Cell.Needed.Number:N2} {milestone.Cell.Unit}, pas de fonds marketing.",
                $"Milestone of {quarter.ToString()} missed: {milestone.Actual.Number:N2} of {milestone.Cell.Needed.Number:N2} {milestone.Cell.Unit}, no marketing funds."),
            Verdict.Undetermined => new Obstacle(
                Words.Because(milestone.Cell.Clause, milestone.Missing!.Text),
                milestone.Missing.What),
            _ => null,
        };
    }

    private static Obstacle Failing(string clause, FormattableString fr, FormattableString en) => new(Words.Because(clause, fr, en), null);
}
