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

/// <summary>Whether a quarter's point-of-sale data will do, and which weeks say so.</summary>
/// <param name="share">Percentage of the weeks owed that has to be compliant.</param>
internal sealed class PosData(decimal share)
{
    public bool Fails(Dossier dossier, Period quarter, DateOnly on) =>
        Waived(dossier, on) is null && PosWeeks.In(dossier, quarter, on).Fails(share);

    /// <summary>The weeks counted where a quarter's data does not fail, or the waiver of it.</summary>
    public Reason Counted(Dossier dossier, Period quarter, DateOnly on) =>
        Waived(dossier, on) is { } waiver ? Words.Because(
            Clauses.PosData, $"Données de vente dispensées depuis le {waiver.On:D}.", $"Point-of-sale data waived since {waiver.On:D}.")
        : PosWeeks.In(dossier, quarter, on) is { Owed: > 0 } weeks ? Words.Because(
            Clauses.PosData,
            $"Données de vente de {quarter.ToString()}, semaines conformes : {weeks.Compliant} sur {weeks.Owed}, soit {weeks.Percent:0.##} % pour {share:0.##} % demandés.",
            $"Point-of-sale data of {quarter.ToString()}, compliant weeks: {weeks.Compliant} of {weeks.Owed}, that is {weeks.Percent:0.##} % with {share:0.##} % needed.")
        : Words.Because(
            Clauses.PosData,
            $"Données de vente de {quarter.ToString()} : aucune semaine n'est due.",
            $"Point-of-sale data of {quarter.ToString()}: no week is owed.");

    /// <summary>The weeks counted where a quarter's data fails.</summary>
    public Reason Failing(Dossier dossier, Period quarter, DateOnly on)
    {
        var weeks = PosWeeks.In(dossier, quarter, on);
        return Words.Because(
            Clauses.PosData,
            $"Données de vente non conformes pour {quarter.ToString()} (semaines conformes : {weeks.Compliant} sur {weeks.Owed}, soit {weeks.Percent:0.##} % pour {share:0.##} % demandés) : ni remise ni fonds marketing.",
            $"No compliant point-of-sale data for {quarter.ToString()} (compliant weeks: {weeks.Compliant} of {weeks.Owed}, that is {weeks.Percent:0.##} % with {share:0.##} % needed): no rebate and no marketing funds.");
    }

    private static Fact? Waived(Dossier dossier, DateOnly on) => Waiver.Of(dossier, Requirements.PosSubmission, on);
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
