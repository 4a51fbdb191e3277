namespace PartnerHub.Demo.Tracks;

/// <summary>A quarter of the fiscal year that starts on 1 April and is named after the year it ends in.</summary>
internal readonly record struct FiscalQuarter(DateOnly First)
{
    public DateOnly Last => First.AddMonths(3).AddDays(-1);

    public FiscalQuarter Next => new(First.AddMonths(3));

    public FiscalQuarter Previous => new(First.AddMonths(-3));

    public DateOnly YearStart => new(First.Month >= 4 ? First.Year : First.Year - 1, 4, 1);

    public string Year => FormattableString.Invariant($"FY{YearStart.Year + 1}");

    public string Name => FormattableString.Invariant($"{Year}-Q{((First.Month + 8) % 12 / 3) + 1}");

    public static FiscalQuarter Of(DateOnly day) => new(new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1));
}
