using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using static PartnerHub.Plugins.LogitechTracks.Rulings;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>A partner asks for a track.</summary>
internal sealed class Choice(ProgramDescription description)
{
    public LevelRuling Rule(Standing standing, string to)
    {
        var on = standing.On;
        return standing.Current is not { } current ? Enter(standing, to)
            : Windows.Launch.Contains(on) ? AtLaunch(standing, current, to)
            : Windows.IsOpen(on) ? InWindow(standing, current, to)
            : OutOfWindow(standing, current, to);
    }

    private LevelRuling Enter(Standing standing, string to) => standing.Eligible.Contains(to, StringComparer.Ordinal)
        ? Of(LevelOutcome.Granted, to, Words.Because(
            Clauses.Selection,
            $"Premier parcours du partenaire, auquel il est éligible : {Fr(to)}, jusqu'au {YearEnd(standing.On):D}.",
            $"The partner's first track, for which it is eligible: {En(to)}, until {YearEnd(standing.On):D}."))
        : NotEligible(standing, null, to);

    private LevelRuling InWindow(Standing standing, string current, string to)
    {
        if (!standing.Eligible.Contains(to, StringComparer.Ordinal) && !IsLowestBelow(current, to) && !IsHeldUnjudged(standing, current, to))
        {
            return NotEligible(standing, current, to);
        }

        return Of(LevelOutcome.Granted, to,
        [
            Words.Because(
                Clauses.Selection,
                $"Choix fait du 1er au 30 avril : {Fr(to)} tient jusqu'au {YearEnd(standing.On):D}.",
                $"Chosen between 1 and 30 April: {En(to)} holds until {YearEnd(standing.On):D}."),
            .. IsLower(standing, current, to) ? [LowerIsGranted] : NoReasons,
            .. Failing(standing, current),
        ]);
    }

    private LevelRuling AtLaunch(Standing standing, string current, string to)
    {
        var step = Tracks.All.Rank(to) - Tracks.All.Rank(current);
        if (step == 0)
        {
            return Of(LevelOutcome.Unchanged, current, Words.Because(
                Clauses.Launch, $"Le partenaire est déjà sur ce parcours.", $"The partner is on that track already."));
        }

        if (step < 0)
        {
            return Of(LevelOutcome.Granted, to, LastWord(), Words.Because(
                Clauses.Launch,
                $"Jusqu'au {Windows.Launch.To:D} inclus, descendre est accordé d'office.",
                $"Up to and including {Windows.Launch.To:D}, moving down is granted automatically."));
        }

        return standing.Eligible.Contains(to, StringComparer.Ordinal)
            ? Of(LevelOutcome.Granted, to, LastWord(), Words.Because(
                Clauses.Launch,
                $"Demandé au plus tard le {Windows.Launch.To:D}, éligibilité vérifiée.",
                $"Asked for no later than {Windows.Launch.To:D}, eligibility verified."))
            : NotEligible(standing, current, to, Clauses.Launch);
    }

    private static LevelRuling OutOfWindow(Standing standing, string current, string to) => current == to
        ? Of(LevelOutcome.Unchanged, current, Words.Because(
            Clauses.Selection,
            $"Le partenaire est déjà sur ce parcours, qui tient jusqu'au {YearEnd(standing.On):D}.",
            $"The partner is on that track already; it holds until {YearEnd(standing.On):D}."))
        : Of(LevelOutcome.Refused, current, Words.Because(
            Clauses.Changes,
            $"Un parcours ne change que du 1er au 30 avril ; prochaine fenêtre le {Windows.Next(standing.On):D}.",
            $"A track changes between 1 and 30 April only; the next window opens on {Windows.Next(standing.On):D}."));

    private LevelRuling NotEligible(Standing standing, string? current, string to, string clause = Clauses.Selection) =>
        Of(LevelOutcome.Refused, current, [
            Words.Because(clause, $"Pas éligible à {Fr(to)} ce jour-là.", $"Not eligible for {En(to)} on that day."),
            .. standing.Unmet(description, to),
        ]);

    private IEnumerable<Reason> Failing(Standing standing, string current) => standing.Failing(
        description,
        current,
        Words.Because(
            Clauses.Failing,
            $"Les conditions du parcours {Fr(current)} ne sont plus réunies : un autre se choisit au début de l'exercice.",
            $"The conditions of {En(current)} are no longer met: another track is picked at the start of the fiscal year."));

    private static bool IsLowestBelow(string current, string to) => Tracks.All.Rank(to) == 0 && Tracks.All.Rank(current) > 0;

    /// <summary>A track up to the one held is not lost on what is missing.</summary>
    private static bool IsHeldUnjudged(Standing standing, string current, string to) =>
        Tracks.All.Rank(to) <= Tracks.All.Rank(current) && standing.IsUnjudged(to);

    private static bool IsLower(Standing standing, string current, string to) =>
        Tracks.All.Rank(to) < Math.Max(Tracks.All.Rank(current), Tracks.All.Rank(standing.Earned));

    private static readonly IEnumerable<Reason> NoReasons = [];

    private static readonly Reason LowerIsGranted = Words.Because(
        Clauses.Selection, $"Un parcours plus bas est toujours accordé.", $"A lower track is always granted.");

    private static Reason LastWord() => Words.Because(
        Clauses.Launch,
        $"Le fournisseur a le dernier mot et peut placer un partenaire de lui-même.",
        $"The vendor has the last word and may place a partner on its own.");
}
