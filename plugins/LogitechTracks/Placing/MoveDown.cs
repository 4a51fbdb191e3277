using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>What lets the vendor move a partner one track down in the middle of a year.</summary>
internal sealed class MoveDown(Settings settings, Markets markets)
{
    public PosData Pos { get; } = new(settings.PosCompliance);

    /// <summary>The grounds on a day; empty when there are none, or no lower track. A quarter joined on its way is not a full one.</summary>
    public IReadOnlyList<Reason> Grounds(Dossier dossier, DateOnly on, string track)
    {
        if (Tracks.All.Rank(track) <= 0)
        {
            return [];
        }

        var grounds = new List<Reason>();
        var quarter = FiscalYear.LastCompleteQuarter(on);
        if (quarter.From >= Joining.Day(dossier, on) && Pos.Fails(dossier, quarter, on))
        {
            grounds.Add(Words.Because(
                Clauses.PosDowngrade,
                $"Données de vente non conformes pour {quarter.ToString()} : peut descendre d'un parcours, à tout moment, si le fournisseur l'approuve.",
                $"No compliant point-of-sale data for {quarter.ToString()}: may be moved one track down, at any time, if the vendor approves."));
        }

        if (MilestonesMissed(dossier, on) > 1)
        {
            grounds.Add(Words.Because(
                Clauses.Milestones,
                $"Jalons de {FiscalYear.Calendar.Before(quarter).ToString()} et {quarter.ToString()} manqués : peut descendre d'un parcours si le fournisseur l'approuve.",
                $"Milestones of {FiscalYear.Calendar.Before(quarter).ToString()} and {quarter.ToString()} missed: may be moved one track down if the vendor approves."));
        }

        return grounds;
    }

    /// <summary>Milestones missed in a row, up to two, back from the last complete quarter.</summary>
    public int MilestonesMissed(Dossier dossier, DateOnly on)
    {
        if (Waiver.Of(dossier, Requirements.QuarterlyMilestones, on) is not null)
        {
            return 0;
        }

        var quarter = FiscalYear.LastCompleteQuarter(on);
        return !Misses(dossier, quarter, on) ? 0
            : Misses(dossier, FiscalYear.Calendar.Before(quarter), on) ? 2
            : 1;
    }

    private bool Misses(Dossier dossier, Period quarter, DateOnly on) =>
        quarter.To >= Joining.Day(dossier, on)
        && dossier.LevelOn(quarter.To) is { } track
        && settings.MilestoneTracks.Contains(track, StringComparer.Ordinal)
        && markets.Of(dossier.Partner.Country).MilestoneAmount(track) is { } milestone
        && Revenue.Net(dossier, quarter.Days, on) < milestone;
}
