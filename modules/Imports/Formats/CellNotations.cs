using PartnerHub.Contracts;

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
    private static readonly (CellNotations Notation, string Name, LocalizedText Words)[] All =
    [
        (CellNotations.TimeOfDay, "time-of-day", LocalizedText.Of("une heure derrière le jour", "a time of day behind the day")),
        (CellNotations.ShortYear, "two-digit-year", LocalizedText.Of("des années à deux chiffres", "years of two digits")),
        (CellNotations.DayNumber, "excel-day", LocalizedText.Of("des numéros de jour d’Excel", "day numbers of Excel")),
        (CellNotations.NoEnd, "no-end", LocalizedText.Of("31/12/9999 pour « sans fin »", "31/12/9999 for no end")),
        (CellNotations.CurrencySign, "currency-sign", LocalizedText.Of("un signe de devise", "a currency sign")),
        (CellNotations.Parentheses, "parentheses", LocalizedText.Of("des parenthèses pour les montants négatifs", "parentheses for negative amounts")),
        (CellNotations.Lakh, "lakh", LocalizedText.Of("des milliers groupés à l’indienne", "Indian grouping of thousands")),
        (CellNotations.ThinSpace, "thin-space", LocalizedText.Of("des espaces fines", "thin spaces")),
        (CellNotations.TextGuard, "text-guard", LocalizedText.Of("des textes écrits =\"…\"", "texts written =\"…\"")),
        (CellNotations.InchMark, "inch-mark", LocalizedText.Of("des marques de pouce", "inch marks")),
    ];

    /// <summary>For people; the name itself where it is none of these.</summary>
    public static LocalizedText Words(string name) => Array.Find(All, one => one.Name == name).Words ?? LocalizedText.Of(name, name);

    /// <summary>Null when there is none.</summary>
    public static IReadOnlyList<string>? Of(CellNotations notations) =>
        notations == CellNotations.None ? null : [.. All.Where(one => notations.HasFlag(one.Notation)).Select(one => one.Name)];
}
