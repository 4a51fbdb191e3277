using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>Whether somebody named to a role holds it on the day and has not left.</summary>
internal sealed class StillThere(string role, string departure) : Measure
{
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var departures = dossier.Facts.UpTo(departure, on);
        foreach (var named in dossier.Facts.UpTo(role, on))
        {
            if (named.HoldsOn(on) && (named.Value.Flag ?? true) && !HasLeft(departures, named))
            {
                why?.Counted(named);
                return Measurement.Of(true);
            }
        }

        return Measurement.Of(false);
    }

    private static bool HasLeft(ReadOnlySpan<Fact> departures, Fact named)
    {
        foreach (var left in departures)
        {
            if (named.Person is not null && left.Person == named.Person && left.On >= named.On)
            {
                return true;
            }
        }

        return false;
    }
}
