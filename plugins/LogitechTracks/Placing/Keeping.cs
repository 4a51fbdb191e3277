using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using static PartnerHub.Plugins.LogitechTracks.Rulings;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>A partner keeps its track through the year, unless the vendor approves to move it one track down.</summary>
internal sealed class Keeping(MoveDown moveDown, ProgramDescription description, Remedies remedies)
{
    public LevelRuling Keep(Dossier dossier, Standing standing, string current)
    {
        var grounds = moveDown.Grounds(dossier, standing.On, current);
        if (grounds.Count > 0)
        {
            return new LevelRuling
            {
                Ruling = LevelOutcome.NeedsApproval,
                Today = current,
                Pending = new PendingLevel { Level = Tracks.All.At(Tracks.All.Rank(current) - 1)!, On = standing.On },
                ToKeep = remedies.Against(dossier, standing, current),
                Reasons = grounds,
            };
        }

        var kept = Of(LevelOutcome.Unchanged, current, [Holds(standing, current), .. Warning(dossier, standing), .. Failing(standing, current)]);
        return Tracks.All.Rank(current) <= 0 || standing.Eligible.Contains(current, StringComparer.Ordinal)
            ? kept
            : kept with { ToKeep = remedies.For(dossier, standing, current) };
    }

    private static Reason Holds(Standing standing, string current) => Windows.IsOpen(standing.On) && !Windows.Launch.Contains(standing.On)
        ? Words.Because(
            Clauses.Selection,
            $"{Fr(current)} est gardé ; le partenaire peut choisir jusqu'au {Windows.ChoiceOf(FiscalYear.Of(standing.On))!.Value.To:D} inclus.",
            $"{En(current)} is kept; the partner may choose up to and including {Windows.ChoiceOf(FiscalYear.Of(standing.On))!.Value.To:D}.")
        : Words.Because(
            Clauses.Selection,
            $"{Fr(current)} tient jusqu'au {YearEnd(standing.On):D}.",
            $"{En(current)} holds until {YearEnd(standing.On):D}.");

    private IEnumerable<Reason> Warning(Dossier dossier, Standing standing) =>
        moveDown.MilestonesMissed(dossier, standing.On) == 0 ? [] :
        [
            Words.Because(
                Clauses.Milestones,
                $"Jalon de {FiscalYear.LastCompleteQuarter(standing.On).ToString()} manqué : avertissement, pas de remise pour ce trimestre ; un second de suite ouvrirait une rétrogradation.",
                $"Milestone of {FiscalYear.LastCompleteQuarter(standing.On).ToString()} missed: a warning, no rebate for that quarter; a second in a row would open a move down."),
        ];

    private IEnumerable<Reason> Failing(Standing standing, string current) => standing.Failing(
        description,
        current,
        Words.Because(
            Clauses.Failing,
            $"Les conditions du parcours {Fr(current)} ne sont plus réunies : il est gardé jusqu'au {YearEnd(standing.On):D}, un autre se choisit ensuite.",
            $"The conditions of {En(current)} are no longer met: it is kept until {YearEnd(standing.On):D}, another track is picked after that."),
        standing.Unmet(description, current));
}
