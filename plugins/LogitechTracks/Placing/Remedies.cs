using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using static PartnerHub.Plugins.LogitechTracks.Rulings;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>
/// What a partner can do to keep or reach a track, with the last day on which that is in time. A track is always chosen, so
/// that the choice in its window is one of the acts.
/// </summary>
internal sealed class Remedies(ProgramDescription description, Settings settings)
{
    private readonly QuarterReview _review = new(settings.DueDates);

    /// <summary>To reach a track, or to keep it at the next choice.</summary>
    public IReadOnlyList<Act> For(Dossier dossier, Standing standing, string track) => new DeferredActs(() =>
    [
        .. Conditions(dossier, standing.Levels[Tracks.All.Rank(track)], standing.On),
        Choose(standing, track),
    ]);

    /// <summary>To keep a track that the vendor may take at any time: what its grounds are about.</summary>
    public IReadOnlyList<Act> Against(Dossier dossier, Standing standing, string track) => new DeferredActs(() =>
    [
        .. Conditions(dossier, standing.Levels[Tracks.All.Rank(track)], standing.On)
            .Where(act => act.Requirement is Requirements.PosSubmission or Requirements.QuarterlyMilestones),
    ]);

    private IEnumerable<Act> Conditions(Dossier dossier, LevelStanding level, DateOnly on) =>
        level.Requirements.Where(result => result.Blocks).Select(result => Write(dossier, result, on)).OfType<Act>();

    /// <summary>Null where nothing is left to do before the next time it is judged.</summary>
    private Act? Write(Dossier dossier, RequirementResult result, DateOnly on)
    {
        if (result.Missing is not null)
        {
            return Acts.Of(description, result);
        }

        return result.Cell.Requirement switch
        {
            Requirements.Agreement => Of(result, FactKinds.Agreement, 1, Words.Say($"Signer le contrat de partenariat.", $"Sign the partner agreement.")),
            Requirements.AnnualRevenue => AnnualRevenue.IsRolling(dossier, on) ? SellNow(result) : SellBy(dossier, result, FiscalYear.Of(on), on),
            Requirements.Orientation => Of(result, FactKinds.Orientation, 1, Words.Say($"Suivre la formation d'orientation.", $"Complete the orientation training.")),
            Requirements.JointBusinessPlan => Of(result, FactKinds.JointBusinessPlan, 1, Words.Say(
                $"Remettre le plan commercial commun de {FiscalYear.Of(on).ToString()}.", $"Hand in the joint business plan of {FiscalYear.Of(on).ToString()}.")),
            Requirements.Certification => Certify(result),
            Requirements.PosSubmission => Submit(dossier, result, on),
            Requirements.MarketingPlan => PlanMarketing(dossier, result, on),
            Requirements.QuarterlyMilestones => SellBy(dossier, result, FiscalYear.QuarterOf(on), on),
            Requirements.QuarterlyReview => Review(dossier, result, on),
            _ => Acts.Of(description, result),
        };
    }

    private static Act SellNow(RequirementResult result)
    {
        var gap = Blocking.Gap(result) ?? 0;
        return Of(result, FactKinds.Sales, gap, Words.Say($"Vendre pour {gap:N2} {result.Cell.Unit} nets de plus.", $"Sell for {gap:N2} {result.Cell.Unit} net more."));
    }

    /// <summary>What is over cannot be mended: the running year or quarter is the next one to be judged.</summary>
    private static Act? SellBy(Dossier dossier, RequirementResult result, Period running, DateOnly on)
    {
        var gap = (result.Cell.Needed.Number ?? 0) - Revenue.Net(dossier, running.Days, on);
        return gap <= 0 ? null : Of(
            result,
            FactKinds.Sales,
            gap,
            Words.Say(
                $"Vendre pour {gap:N2} {result.Cell.Unit} nets de plus en {running.ToString()}, au plus tard le {running.To:D}.",
                $"Sell for {gap:N2} {result.Cell.Unit} net more in {running.ToString()}, by {running.To:D}."),
            running.To);
    }

    private static Act Certify(RequirementResult result)
    {
        var gap = Blocking.Gap(result) ?? 1;
        return Of(result, FactKinds.ProductCertification, gap, gap == 1
            ? Words.Say($"Obtenir une certification de plus, produit ou technique.", $"Gain one more certification, product or technical.")
            : Words.Say($"Obtenir {gap:0} certifications de plus, produit ou technique.", $"Gain {gap:0} more certifications, product or technical."));
    }

    private Act Submit(Dossier dossier, RequirementResult result, DateOnly on)
    {
        var quarter = FiscalYear.LastCompleteQuarter(on);
        var weeks = PosWeeks.In(dossier, quarter, on);
        var enough = weeks.Compliant;
        while (enough < weeks.Owed && (weeks with { Compliant = enough }).Fails(settings.PosCompliance))
        {
            enough++;
        }

        var gap = enough - weeks.Compliant;
        return Of(result, FactKinds.PosSubmission, gap, gap == 1
            ? Words.Say(
                $"Envoyer les données de vente conformes d'une semaine de plus de {quarter.ToString()}.",
                $"Send compliant point-of-sale data of one more week of {quarter.ToString()}.")
            : Words.Say(
                $"Envoyer les données de vente conformes de {gap} semaines de plus de {quarter.ToString()}.",
                $"Send compliant point-of-sale data of {gap} more weeks of {quarter.ToString()}.")) with
        {
            Unit = UnitNames.Weeks,
        };
    }

    private static Act PlanMarketing(Dossier dossier, RequirementResult result, DateOnly on)
    {
        var quarter = FiscalYear.QuarterOf(on);
        foreach (var plan in dossier.Facts.UpTo(FactKinds.MarketingPlan, on))
        {
            if (ProgramYear.Names(plan.Period, quarter) && plan.Detail(FactKinds.FollowsAnnualPlan).Flag == false)
            {
                return Of(result, FactKinds.MarketingPlan, 1, Words.Say(
                    $"Remettre un plan marketing de {quarter.ToString()} qui suive le plan annuel : celui du {plan.On:D} ne le suit pas.",
                    $"Hand in a marketing plan of {quarter.ToString()} that follows the annual plan: that of {plan.On:D} does not."));
            }
        }

        return Of(result, FactKinds.MarketingPlan, 1, Words.Say($"Remettre le plan marketing de {quarter.ToString()}.", $"Hand in the marketing plan of {quarter.ToString()}."));
    }

    private Act Review(Dossier dossier, RequirementResult result, DateOnly on)
    {
        var quarter = _review.LatestDue(on);
        var days = settings.DueDates.ReviewDocumentsDays;
        var what = Words.Say(
            $"Tenir la revue de {quarter.ToString()}, ses documents remis au moins {days} jours avant.",
            $"Hold the review of {quarter.ToString()}, its documents handed in at least {days} days before.");
        return Of(result, FactKinds.QuarterlyReview, 1, _review.WhyNone(dossier, quarter, on) is { } why
            ? LocalizedText.Of($"{what.Fr} {why.Fr}", $"{what.En} {why.En}")
            : what);
    }

    private static Act Choose(Standing standing, string track)
    {
        if (standing.Current is null)
        {
            return Choice(Clauses.Selection, null, Words.Say(
                $"Demander {Fr(track)} comme premier parcours, à tout moment.", $"Ask for {En(track)} as the first track, at any time."));
        }

        var open = Windows.IsOpen(standing.On);
        var window = Windows.ChoiceOf(FiscalYear.Of(open ? standing.On : Windows.Next(standing.On)))!.Value;
        return Choice(window == Windows.Launch ? Clauses.Launch : Clauses.Selection, window.To, open
            ? Words.Say($"Choisir {Fr(track)} au plus tard le {window.To:D}.", $"Choose {En(track)} by {window.To:D}.")
            : Words.Say(
                $"Choisir {Fr(track)} entre le {window.From:D} et le {window.To:D}.", $"Choose {En(track)} between {window.From:D} and {window.To:D}."));
    }

    private static Act Choice(string clause, DateOnly? by, LocalizedText text) =>
        new() { Text = text, FactKind = FactKinds.TrackChoice, By = by, Clause = clause };

    private static Act Of(RequirementResult result, string kind, decimal gap, LocalizedText text, DateOnly? by = null) => new()
    {
        Text = text,
        Requirement = result.Cell.Requirement,
        FactKind = kind,
        Gap = gap,
        Unit = result.Cell.Unit,
        By = by,
        Clause = result.Cell.Clause,
    };
}
