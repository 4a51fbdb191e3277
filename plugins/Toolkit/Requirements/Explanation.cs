using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Says in words what was measured.</summary>
internal static class Explanation
{
    public static IEnumerable<Reason> Of(Requirement requirement, Measurement measurement, Fact? waiver)
    {
        if (measurement.Missing is { } missing)
        {
            yield return Words.Because(requirement.Clause, missing.Text);
        }

        if (measurement.NotOwedUntil is { } until)
        {
            yield return Words.Because(requirement.Clause, $"Rien n'est dû jusqu'au {until:D} inclus.", $"Nothing is owed up to and including {until:D}.");
        }
        else if (measurement.Actual.Number is { } number)
        {
            yield return Units.IsMoney(requirement.Unit)
                ? Words.Because(requirement.Clause, $"Mesuré : {number:N2} {requirement.Unit}.", $"Measured: {number:N2} {requirement.Unit}.")
                : Words.Because(requirement.Clause, $"Mesuré : {number:#,0.##}.", $"Measured: {number:#,0.##}.");
        }

        foreach (var end in measurement.GraceEnds ?? [])
        {
            yield return Words.Because(requirement.Clause, $"Un élément compte par délai de grâce, jusqu'au {end:D} inclus.", $"One item counts by grace, up to and including {end:D}.");
        }

        if (waiver is not null)
        {
            yield return Words.Because(requirement.Clause, $"L'éditeur en dispense le partenaire depuis le {waiver.On:D}.", $"The vendor waives it for the partner since {waiver.On:D}.");
        }
    }
}
