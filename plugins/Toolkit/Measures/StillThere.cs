using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Whether somebody named to a role holds it on the day and has not left.</summary>
/// <param name="role">The fact kind of the naming; a fact without a value means yes.</param>
/// <param name="departure">The fact kind of a departure, per person.</param>
public sealed class StillThere(string role, string departure) : Measure
{
    /// <inheritdoc/>
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
