using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// How many designations are held. One that cannot be told leaves the count open above: as many as are held for certain
/// may be enough.
/// </summary>
/// <param name="table">The designations.</param>
public sealed class DesignationsHeld(DesignationTable table) : Measure
{
    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var judged = table.Judge(dossier, on);
        foreach (var designation in judged.Where(designation => why is not null && designation.Held))
        {
            var name = table.Designations.First(known => known.Id == designation.Designation).Name;
            why?.Say($"Détenue : {name.Fr}.", $"Held: {name.En}.");
        }

        return Count(judged);
    }

    /// <summary>The count of designations that are judged already.</summary>
    public static Measurement Count(IReadOnlyList<DesignationStanding> designations)
    {
        var held = 0;
        Missing? missing = null;
        foreach (var designation in designations)
        {
            held += designation.Held ? 1 : 0;
            missing ??= Unknown(designation);
        }

        return new Measurement { Actual = held, Missing = missing, IsAtLeast = true };
    }

    /// <summary>What is missing of a designation that would be held if it were there; null when it is held, or falls short anyway.</summary>
    private static Missing? Unknown(DesignationStanding designation)
    {
        Missing? missing = null;
        foreach (var result in designation.Requirements)
        {
            if (result.Blocks && result.Verdict == Verdict.NotMet)
            {
                return null;
            }

            missing ??= result.Blocks ? result.Missing : null;
        }

        return missing;
    }
}
