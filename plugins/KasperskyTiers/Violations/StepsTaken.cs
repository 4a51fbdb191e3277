using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.Violations;

/// <summary>What the steps taken in a member's cases withhold from it. A case that is closed gives back what it took.</summary>
internal static class StepsTaken
{
    private static readonly string[] Discounts = [Benefits.CoreDiscount, Benefits.EnterpriseDiscount, Benefits.DealRegistration, Benefits.EnterpriseDealRegistration];

    /// <summary>Why nothing at all is granted any more; null when the partnership goes on.</summary>
    public static Reason? Ends(Dossier dossier, DateOnly on) => Find(dossier, Ladders.Termination, on);

    /// <summary>Why a benefit is suspended; null when it is not.</summary>
    public static Reason? Suspends(Dossier dossier, string benefit, DateOnly on) =>
        Discounts.Contains(benefit, StringComparer.Ordinal) ? Find(dossier, Ladders.DiscountRemoval, on)
        : benefit == Benefits.NfrLicences ? Find(dossier, Ladders.OrderRefusal, on)
        : null;

    /// <summary>What is to be known of a benefit on orders, which goes on though their keys and codes are withheld.</summary>
    public static Reason? Hampers(Dossier dossier, string benefit, DateOnly on) =>
        Discounts.Contains(benefit, StringComparer.Ordinal) ? Find(dossier, Ladders.OrderRefusal, on) : null;

    private static Reason? Find(Dossier dossier, string kind, DateOnly on)
    {
        foreach (var @case in dossier.Cases)
        {
            if (Stands(@case, on) && @case.Steps.LastOrDefault(step => step.Kind == kind && step.On <= on) is { } taken)
            {
                return Because(@case, taken);
            }
        }

        return null;
    }

    /// <summary>What ended the membership lasts, whatever became of the case.</summary>
    private static bool Stands(SanctionCase @case, DateOnly on) => @case.IsOpenOn(on) || (@case.State == CaseState.Ended && @case.OpenedOn <= on);

    private static Reason Because(SanctionCase @case, CaseStep taken)
    {
        var ladder = Ladders.Of(@case.Violation);
        var name = Ladders.NameOf(taken.Kind);
        return Words.Because(
            ladder.Clause,
            $"Dossier {@case.Id ?? "–"} ({ladder.Name.Fr}) : {name.Fr}, le {taken.On:D}.",
            $"Case {@case.Id ?? "–"} ({ladder.Name.En}): {name.En}, on {taken.On:D}.");
    }
}
