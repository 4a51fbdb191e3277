using System.Globalization;
using System.Numerics;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The weeks of a quarter, and those with compliant point-of-sale data.</summary>
internal readonly record struct PosWeeks(int Owed, int Compliant)
{
    /// <summary>Percentage of the weeks owed, never rounded up.</summary>
    public decimal Percent => Owed == 0 ? 0 : decimal.Round(100m * Compliant / Owed, 2, MidpointRounding.ToZero);

    /// <summary>True when no week, or less than the share asked for, has compliant data.</summary>
    public bool Fails(decimal share) => Owed > 0 && (Compliant == 0 || Percent < share);

    /// <summary>The ISO weeks that ended in a quarter; those that ended before the member joined are not owed.</summary>
    public static PosWeeks In(Dossier dossier, Period quarter, DateOnly on, Why? why = null)
    {
        var joined = Joining.Day(dossier, on);
        var first = SundayFrom(joined > quarter.From ? joined : quarter.From);
        if (first > quarter.To)
        {
            return default;
        }

        var compliant = 0u;
        foreach (var fact in dossier.Facts.UpTo(FactKinds.PosSubmission, on))
        {
            if (fact.Value.Flag == true && WeekEnd(fact.Period) is { } sunday && sunday >= first && sunday <= quarter.To)
            {
                compliant |= 1u << ((sunday.DayNumber - first.DayNumber) / 7);
                why?.Counted(fact);
            }
        }

        return new(((quarter.To.DayNumber - first.DayNumber) / 7) + 1, BitOperations.PopCount(compliant));
    }

    private static DateOnly SundayFrom(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);

    private static DateOnly? WeekEnd(string? week) =>
        week is { Length: 8 }
        && int.TryParse(week.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(week.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && year > 0 && number is >= 1 and <= 53
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Sunday))
            : null;
}

/// <summary>Share of the last complete quarter's weeks that have a compliant submission.</summary>
internal sealed class PosCompliance : Measure
{
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var quarter = FiscalYear.LastCompleteQuarter(on);
        var weeks = PosWeeks.In(dossier, quarter, on, why);
        if (why is not null)
        {
            why.Over(quarter.Days);
            why.Say(
                $"{quarter.ToString()} : {weeks.Compliant} semaines conformes sur {weeks.Owed}.",
                $"{quarter.ToString()}: {weeks.Compliant} compliant weeks of {weeks.Owed}.");
        }

        return weeks.Owed == 0 ? Measurement.NotOwed(FiscalYear.QuarterOf(on).To, 0) : Measurement.Of(weeks.Percent);
    }
}
