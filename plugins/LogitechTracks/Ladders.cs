using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The ladders of the violations, and what steps taken withhold.</summary>
internal sealed class Ladders
{
    public const string PosMissing = "pos-missing";
    public const string MilestonesMissed = "milestones-missed";
    public const string BrandMisaligned = "brand-misaligned";
    public const string PlanLate = "plan-late";
    public const string NfrResold = "nfr-resold";
    public const string AgreementBreach = "agreement-breach";

    public const string Down = "downgrade-proposal";
    public const string Termination = "termination-proposal";
    private const string Suspended = "benefit-suspension";

    private static readonly LadderStep Warning = new()
    {
        Kind = "warning",
        Name = LocalizedText.Of("Avertissement", "Warning"),
    };

    private static readonly LadderStep DowngradeProposal = new()
    {
        Kind = Down,
        Name = LocalizedText.Of("Proposition de descendre d'un parcours", "Proposal to move one track down"),
        NeedsApproval = true,
    };

    private static readonly LadderStep TerminationProposal = new()
    {
        Kind = Termination,
        Name = LocalizedText.Of("Proposition de résilier", "Proposal to terminate"),
        NeedsApproval = true,
    };

    private readonly SanctionLadder[] _all;

    public Ladders(Settings settings) => _all =
    [
        SanctionLadder.For(PosMissing, "Données de vente manquantes", "Point-of-sale data missing", Clauses.PosDowngrade)
            .Then(Suspension("Ni remise ni fonds marketing, aussitôt", "No rebate and no marketing funds, at once", [BenefitIds.Mdf, BenefitIds.Leap]))
            .Then(DowngradeProposal),
        SanctionLadder.For(MilestonesMissed, "Jalons manqués", "Milestones missed", Clauses.Milestones)
            .Then(Warning with { Note = LocalizedText.Of("dès un trimestre manqué ; pas de remise pour ce trimestre", "from one missed quarter; no rebate for that quarter") })
            .Then(DowngradeProposal with { Note = LocalizedText.Of("deux trimestres manqués de suite", "two quarters missed in a row") }),
        SanctionLadder.For(BrandMisaligned, "Marque non alignée", "Brand not aligned", "LOG-R.brand-alignment")
            .Then(Suspension("Fonds marketing et unités NFR suspendus jusqu'à l'alignement", "Marketing funds and NFR units suspended until aligned", [BenefitIds.Mdf, BenefitIds.Nfr])),
        SanctionLadder.For(PlanLate, "Plan commercial en retard", "Joint business plan late", Clauses.PlanLate)
            .Then(Suspension("Avantages listés suspendus jusqu'à la remise du plan", "Listed benefits suspended until the plan is handed in", settings.PlanLateSuspends)),
        SanctionLadder.For(NfrResold, "Unités NFR revendues", "NFR units resold", Clauses.Sanctions)
            .Then(Warning)
            .Then(Suspension("Unités NFR suspendues", "NFR units suspended", [BenefitIds.Nfr]))
            .Then(TerminationProposal),
        SanctionLadder.For(AgreementBreach, "Violation du contrat", "Breach of the agreement", Clauses.Sanctions)
            .Then(Warning)
            .Then(Suspension("Avantages suspendus", "Benefits suspended", settings.BreachSuspends ?? settings.PlanLateSuspends))
            .Then(TerminationProposal),
    ];

    public static IReadOnlyList<Violation> Violations(Settings settings) => [.. new Ladders(settings)._all.Select(ladder => ladder.Description)];

    public SanctionLadder Of(string violation) => Array.Find(_all, ladder => ladder.Id == violation)!;

    /// <summary>Why nothing is granted any more; null while the membership goes on.</summary>
    public Reason? Ends(Dossier dossier, DateOnly on) => Find(dossier, on, (_, step) => step.Kind == Termination);

    /// <summary>Why a step taken withholds a benefit; null when none does. What the facts show is told by the facts.</summary>
    public Reason? Suspends(Dossier dossier, string benefit, DateOnly on) => Find(dossier, on, (@case, step) =>
        step.Kind == Suspended && @case.Violation is NfrResold or AgreementBreach
        && Of(@case.Violation).Steps.Any(known => known.Kind == Suspended && known.Suspends.Contains(benefit, StringComparer.Ordinal)));

    /// <summary>A step of a case that is open, or that ended the membership.</summary>
    private Reason? Find(Dossier dossier, DateOnly on, Func<SanctionCase, CaseStep, bool> which)
    {
        foreach (var @case in dossier.Cases)
        {
            if ((@case.IsOpenOn(on) || @case is { State: CaseState.Ended }) && @case.Steps.LastOrDefault(step => step.On <= on && which(@case, step)) is { } taken)
            {
                return Because(@case, taken);
            }
        }

        return null;
    }

    private Reason Because(SanctionCase @case, CaseStep taken)
    {
        var ladder = Of(@case.Violation);
        var name = ladder.Steps.First(step => step.Kind == taken.Kind).Name;
        return Words.Because(
            Clauses.Sanctions,
            $"Dossier {@case.Id ?? "–"} ({ladder.Name.Fr}) : {name.Fr}, le {taken.On:D}.",
            $"Case {@case.Id ?? "–"} ({ladder.Name.En}): {name.En}, on {taken.On:D}.");
    }

    private static LadderStep Suspension(string fr, string en, IReadOnlyList<string> benefits) =>
        new() { Kind = Suspended, Name = LocalizedText.Of(fr, en), Suspends = benefits };
}
