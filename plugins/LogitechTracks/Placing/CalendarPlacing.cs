using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using static PartnerHub.Plugins.LogitechTracks.Rulings;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Where the calendar puts a partner that asks for nothing: at launch, after April, and on failing.</summary>
internal sealed class CalendarPlacing(Eligibility eligibility, ProgramDescription description, Settings settings, MoveDown moveDown, Remedies remedies)
{
    private readonly Keeping _keeping = new(moveDown, description, remedies);

    public LevelRuling Place(Dossier dossier, Standing standing)
    {
        if (dossier.Membership is null)
        {
            return Of(LevelOutcome.Unchanged, null, Words.Because(
                Clauses.Selection, $"Un candidat demande lui-même son premier parcours.", $"A candidate asks for its first track itself."));
        }

        var on = standing.On;
        var settled = HeldSince(dossier.Membership, on);
        var choice = TrackChoice.Of(eligibility, dossier, on);
        if (choice is { } chosen && chosen.Track != standing.Current && (settled ?? DateOnly.MinValue) <= chosen.On)
        {
            return Chosen(chosen);
        }

        if (choice is null && Windows.Launch.Contains(on) && (standing.Current is null || !(settled >= Windows.Launch.From)))
        {
            return AtLaunch(standing);
        }

        if (standing.Current is not { } current)
        {
            return First(standing);
        }

        var year = FiscalYear.Of(on);
        return choice is null && Windows.IsOver(on) && !(settled >= year.From) && !(dossier.Membership.JoinedOn >= year.From)
            ? Unchosen(dossier, standing, current)
            : ToBeChosen(dossier, standing, current, isChosen: choice is not null);
    }

    /// <summary>While the choice is open and none is made, the track goes to whoever chooses it in time.</summary>
    private LevelRuling ToBeChosen(Dossier dossier, Standing standing, string current, bool isChosen)
    {
        var kept = _keeping.Keep(dossier, standing, current);
        return isChosen || kept.ToKeep.Count > 0 || Windows.Launch.Contains(standing.On) || !Windows.IsOpen(standing.On) || Default(standing) == current
            ? kept
            : kept with { ToKeep = remedies.For(dossier, standing, current) };
    }

    /// <summary>Where a partner goes that does not choose.</summary>
    private string Default(Standing standing) => settings.Unselected == Settings.BestFit ? BestFitting(standing) : Tracks.Premier;

    /// <summary>The highest track earned; the one held, or the next below, where nothing but what is missing speaks against it.</summary>
    private static string BestFitting(Standing standing)
    {
        for (var rank = Tracks.All.Rank(standing.Current); rank > Tracks.All.Rank(standing.Earned); rank--)
        {
            if (standing.IsUnjudged(standing.Levels[rank].Level))
            {
                return standing.Levels[rank].Level;
            }
        }

        return standing.Earned ?? Tracks.Premier;
    }

    private static LevelRuling Chosen(TrackChoice choice) => Of(LevelOutcome.Granted, choice.Track, Words.Because(
        Clauses.Selection,
        $"Choisi le {choice.On:D} : {Fr(choice.Track)} tient jusqu'au {YearEnd(choice.On):D}.",
        $"Chosen on {choice.On:D}: {En(choice.Track)} holds until {YearEnd(choice.On):D}."));

    private static LevelRuling AtLaunch(Standing standing)
    {
        var track = BestFitting(standing);
        return Of(track == standing.Current ? LevelOutcome.Unchanged : LevelOutcome.Granted, track, Words.Because(
            Clauses.Launch,
            $"Placé au lancement sur le parcours le mieux adapté, {Fr(track)} ; un autre peut être demandé jusqu'au {Windows.Launch.To:D} inclus.",
            $"Placed at launch on the best-fitting track, {En(track)}; another can be asked for up to and including {Windows.Launch.To:D}."));
    }

    private LevelRuling First(Standing standing)
    {
        if (Windows.IsOpen(standing.On))
        {
            return Of(LevelOutcome.Unchanged, null, Words.Because(
                Clauses.Selection,
                $"Le partenaire peut choisir jusqu'au {Windows.ChoiceOf(FiscalYear.Of(standing.On))!.Value.To:D} inclus.",
                $"The partner may choose up to and including {Windows.ChoiceOf(FiscalYear.Of(standing.On))!.Value.To:D}."));
        }

        var track = settings.Unselected == Settings.BestFit ? standing.Earned
            : standing.Eligible.Contains(Tracks.Premier, StringComparer.Ordinal) ? Tracks.Premier
            : null;
        return track is null
            ? Of(LevelOutcome.Unchanged, null, standing.Unmet(description, Tracks.Premier))
            : Of(LevelOutcome.Granted, track, WhereItGoes(track));
    }

    private LevelRuling Unchosen(Dossier dossier, Standing standing, string current)
    {
        var track = Default(standing);
        if (track != current)
        {
            var ruling = Of(LevelOutcome.Granted, track, [.. WhereItGoes(track), .. WhyNoChoice(dossier, standing.On)]);
            return Tracks.All.Rank(track) > Tracks.All.Rank(current) ? ruling : ruling with { ToKeep = remedies.For(dossier, standing, current) };
        }

        var kept = _keeping.Keep(dossier, standing, current);
        return kept with { Reasons = [.. WhereItGoes(track), .. kept.Reasons] };
    }

    /// <summary>A choice on record that had to be refused, with what was missing on its day.</summary>
    private IEnumerable<Reason> WhyNoChoice(Dossier dossier, DateOnly on) => TrackChoice.Refused(dossier, on) is not { } refused ? [] :
    [
        Words.Because(
            Clauses.Selection,
            $"Le choix du {refused.On:D}, {Fr(refused.Track)}, ne vaut pas : le parcours n'était pas accessible ce jour-là.",
            $"The choice of {refused.On:D}, {En(refused.Track)}, does not stand: the track was not open to the partner on that day."),
        .. eligibility.Assess(dossier, refused.On).Unmet(description, refused.Track),
    ];

    private IEnumerable<Reason> WhereItGoes(string track) =>
    [
        settings.Unselected == Settings.BestFit
            ? Words.Because(
                Clauses.Unselected,
                $"Aucun parcours choisi : le mieux adapté, {Fr(track)}.",
                $"No track chosen: the best-fitting one, {En(track)}.")
            : Words.Because(
                Clauses.Unselected,
                $"Aucun parcours choisi : le plus bas, {Fr(track)}.",
                $"No track chosen: the lowest one, {En(track)}."),
        Words.Because(
            Clauses.Selection,
            $"La section sur la sélection donne le parcours le plus bas à qui ne choisit pas.",
            $"The section on selection gives the lowest track to whoever does not choose."),
        Words.Because(
            Clauses.Changes,
            $"La section sur les changements d'état donne le parcours le mieux adapté à qui ne choisit pas.",
            $"The section on changes of status gives the best-fitting track to whoever does not choose."),
    ];

    /// <summary>First day at the level held on a day; null when it is not known.</summary>
    private static DateOnly? HeldSince(Membership membership, DateOnly on) => membership.Since is null || on >= membership.Since
        ? membership.Since
        : membership.History.Where(period => period.From <= on).Max(period => (DateOnly?)period.From);
}
