namespace PartnerHub.Imports.Formats;

/// <summary>How cells are decorated beyond their plain form.</summary>
[Flags]
internal enum CellNotations
{
    None = 0,
    TimeOfDay = 1,
    ShortYear = 2,
    CurrencySign = 4,
    Parentheses = 8,
    TextGuard = 16,
    InchMark = 32,
    NoEnd = 64,
    DayNumber = 128,
    Lakh = 256,
    ThinSpace = 512,
}

/// <summary>Notations by the names that receipts give them.</summary>
internal static class CellNotationNames
{
    private static readonly (CellNotations Notation, string Name)[] All =
    [
        (CellNotations.TimeOfDay, "time-of-day"), (CellNotations.ShortYear, "two-digit-year"), (CellNotations.DayNumber, "excel-day"), (CellNotations.NoEnd, "no-end"),
        (CellNotations.CurrencySign, "currency-sign"), (CellNotations.Parentheses, "parentheses"), (CellNotations.Lakh, "lakh"), (CellNotations.ThinSpace, "thin-space"),
        (CellNotations.TextGuard, "text-guard"), (CellNotations.InchMark, "inch-mark"),
    ];

    /// <summary>Null when there is none.</summary>
    public static IReadOnlyList<string>? Of(CellNotations notations) =>
        notations == CellNotations.None ? null : [.. All.Where(one => notations.HasFlag(one.Notation)).Select(one => one.Name)];
}
