using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A named stretch of a program's calendar: a week, month, quarter or year.</summary>
public readonly struct Period : IEquatable<Period>
{
    internal Period(PeriodForm form, int year, int number, DateOnly from, DateOnly to)
    {
        Form = form;
        Year = year;
        Number = number;
        From = from;
        To = to;
    }

    /// <summary>Its form.</summary>
    public PeriodForm Form { get; }

    /// <summary>The year it is named after; a fiscal year is named after the year in which it ends.</summary>
    public int Year { get; }

    /// <summary>Its number in the year, from 1; 0 for a year.</summary>
    public int Number { get; }

    /// <summary>First day.</summary>
    public DateOnly From { get; }

    /// <summary>Last day.</summary>
    public DateOnly To { get; }

    /// <summary>First to last day.</summary>
    public Span Days => new(From, To);

    /// <inheritdoc/>
    public bool Equals(Period other) => Form == other.Form && Year == other.Year && Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Form, Year, Number);

    /// <summary>Equality of form, year and number.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Inequality of form, year or number.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>The name as facts write it, for example <c>2017-04</c>, <c>2017-W05</c> or <c>FY2025-Q1</c>.</summary>
    public override string ToString() => Form switch
    {
        PeriodForm.Week => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Number:00}"),
        PeriodForm.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}"),
        PeriodForm.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}"),
        PeriodForm.Year => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
        PeriodForm.FiscalQuarter => string.Create(CultureInfo.InvariantCulture, $"FY{Year:0000}-Q{Number}"),
        PeriodForm.FiscalYear => string.Create(CultureInfo.InvariantCulture, $"FY{Year:0000}"),
        _ => "",
    };
}
