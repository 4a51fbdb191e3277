using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The track a partner chose for a fiscal year, as recorded.</summary>
internal readonly record struct TrackChoice(string Track, DateOnly On)
{
    /// <summary>The last choice made in the year's window that was allowed on its day; null when there is none.</summary>
    public static TrackChoice? Of(Eligibility eligibility, Dossier dossier, DateOnly on)
    {
        var year = FiscalYear.Of(on);
        var choices = dossier.Facts.UpTo(FactKinds.TrackChoice, on);
        for (var i = choices.Length - 1; i >= 0; i--)
        {
            if (choices[i].Value.Text is { } track && IsInTime(choices[i], year) && IsAllowed(eligibility, dossier, track, choices[i].On))
            {
                return new(track, choices[i].On);
            }
        }

        return null;
    }

    /// <summary>The last choice made in the year's window; where <see cref="Of"/> finds none, it was not allowed on its day.</summary>
    public static TrackChoice? Refused(Dossier dossier, DateOnly on)
    {
        var year = FiscalYear.Of(on);
        var choices = dossier.Facts.UpTo(FactKinds.TrackChoice, on);
        for (var i = choices.Length - 1; i >= 0; i--)
        {
            if (choices[i].Value.Text is { } track && IsInTime(choices[i], year))
            {
                return new(track, choices[i].On);
            }
        }

        return null;
    }

    public static bool IsInTime(Fact choice, Period year) =>
        ProgramYear.Names(choice.Period, year) && Windows.ChoiceOf(year) is { } window && window.Contains(choice.On);

    private static bool IsAllowed(Eligibility eligibility, Dossier dossier, string track, DateOnly day) =>
        eligibility.Place(dossier, new LevelRequest { To = track }, day).Ruling is LevelOutcome.Granted or LevelOutcome.Unchanged;
}
