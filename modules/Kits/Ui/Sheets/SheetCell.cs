namespace PartnerHub.Kits.Ui;

/// <summary>A cell of a list to export: a text, a number or a day; empty when it is none of them.</summary>
public readonly record struct SheetCell
{
    public string? Text { get; private init; }

    public decimal? Number { get; private init; }

    public DateOnly? Day { get; private init; }

    public static SheetCell Of(string? text) => new() { Text = text };

    public static SheetCell Of(decimal? number) => new() { Number = number };

    public static SheetCell Of(DateOnly? day) => new() { Day = day };
}
