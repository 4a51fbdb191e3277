using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Rules on a partner's track: its own choice, or the calendar's placing.</summary>
internal sealed class Placing(Eligibility eligibility, ProgramDescription description, Settings settings, MoveDown moveDown, Remedies remedies)
{
    private readonly Choice _choice = new(description);
    private readonly CalendarPlacing _calendar = new(eligibility, description, settings, moveDown, remedies);

    public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => Place(dossier, eligibility.Assess(dossier, on), request);

    public LevelRuling Place(Dossier dossier, Standing standing, LevelRequest? request)
    {
        if (!Windows.InForce(standing.On))
        {
            return NotInForce(standing, request);
        }

        if (standing.Lacks(Requirements.Agreement))
        {
            return NoAgreement(standing, request);
        }

        return request is null ? _calendar.Place(dossier, standing) : _choice.Rule(standing, request.To);
    }

    /// <summary>A track on record stays there, and brings nothing: whether to end the membership is the vendor's to say.</summary>
    private static LevelRuling NoAgreement(Standing standing, LevelRequest? request) => Rulings.Of(
        request is null ? LevelOutcome.Unchanged : LevelOutcome.Refused,
        standing.Current,
        Words.Because(
            Clauses.AgreementRow,
            $"Aucun contrat en vigueur : pas de participation, rien n'est accordé.",
            $"No agreement in force: no participation, nothing is granted."));

    private static LevelRuling NotInForce(Standing standing, LevelRequest? request) => Rulings.Of(
        request is null ? LevelOutcome.Unchanged : LevelOutcome.Refused,
        standing.Current,
        Words.Because(
            Clauses.Launch,
            $"Le guide n'est en vigueur qu'à partir du {Windows.Launch.From:D}.",
            $"The guide is in force only from {Windows.Launch.From:D}."));
}

/// <summary>Short forms for rulings on tracks.</summary>
internal static class Rulings
{
    public static LevelRuling Of(LevelOutcome outcome, string? today, params IEnumerable<Reason> reasons) =>
        new() { Ruling = outcome, Today = today, Reasons = [.. reasons] };

    /// <summary>What keeps the partner from a track, a reason per requirement.</summary>
    public static IEnumerable<Reason> Unmet(this Standing standing, ProgramDescription description, string track) =>
        Toolkit.Unmet.Of(description.Requirements, standing.Levels[Tracks.All.Rank(track)]);

    /// <summary>True when a requirement keeps the partner from the lowest track.</summary>
    public static bool Lacks(this Standing standing, string requirement)
    {
        foreach (var result in standing.Levels[0].Requirements)
        {
            if (result.Cell.Requirement == requirement)
            {
                return result.Blocks;
            }
        }

        return false;
    }

    /// <summary>True when nothing but what is missing keeps the partner from a track: none is lost on that.</summary>
    public static bool IsUnjudged(this Standing standing, string track) =>
        standing.Levels[Tracks.All.Rank(track)] is { Eligible: false } level && !Blocking.IsShort(level);

    /// <summary>Why a track held that is not met is kept, or can be left.</summary>
    public static IEnumerable<Reason> Failing(this Standing standing, ProgramDescription description, string current, Reason failing, params IEnumerable<Reason> unmet) =>
        standing.Eligible.Contains(current, StringComparer.Ordinal) ? []
        : standing.IsUnjudged(current) ?
        [
            Words.Because(
                Clauses.Failing,
                $"{Fr(current)} ne peut pas être jugé ce jour-là : rien ne baisse sur ce qui manque.",
                $"{En(current)} cannot be judged on that day: nothing falls on what is missing."),
            .. standing.Unmet(description, current),
        ]
        : [failing, .. unmet];

    public static string Fr(string track) => Tracks.All.Name(track).Fr;

    public static string En(string track) => Tracks.All.Name(track).En;

    /// <summary>The year's last day, until which a track holds.</summary>
    public static DateOnly YearEnd(DateOnly on) => FiscalYear.Of(on).To;
}
