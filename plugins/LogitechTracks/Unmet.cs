using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Says what keeps a partner from a track: a reason per requirement, under its own clause.</summary>
internal sealed class Unmet(ProgramDescription description)
{
    public IEnumerable<Reason> Of(Standing standing, string track) =>
        standing.Levels[Tracks.All.Rank(track)].Requirements.Where(result => result.Blocks).Select(Reason);

    private Reason Reason(RequirementResult result)
    {
        var name = description.Requirements.First(requirement => requirement.Id == result.Cell.Requirement).Name;
        if (result.Missing is { } missing)
        {
            return Words.Because(
                result.Cell.Clause,
                $"{name.Fr} : indéterminé, il manque {missing.What}. {missing.Text.Fr}",
                $"{name.En}: undetermined, {missing.What} is missing. {missing.Text.En}");
        }

        return result.Cell.Unit == Units.Flag
            ? Words.Because(result.Cell.Clause, $"{name.Fr} : non rempli.", $"{name.En}: not met.")
            : Words.Because(
                result.Cell.Clause,
                $"{name.Fr} : {result.Actual.Quantity ?? 0:#,0.##} sur {result.Cell.Needed.Quantity:#,0.##} ({result.Cell.Unit}).",
                $"{name.En}: {result.Actual.Quantity ?? 0:#,0.##} of {result.Cell.Needed.Quantity:#,0.##} ({result.Cell.Unit}).");
    }
}
