using Microsoft.AspNetCore.Components;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Ui;

/// <summary>A column of a <see cref="DataTable{TRow}"/>.</summary>
/// <param name="Title">At its head; beside each of its cells where the table is narrow.</param>
/// <param name="Cell">What it shows of a row.</param>
public sealed record DataColumn<TRow>(LocalizedText Title, RenderFragment<TRow> Cell)
{
    /// <summary>A column that shows nothing but a text of each row.</summary>
    public DataColumn(LocalizedText title, Func<TRow, string?> text)
        : this(title, row => builder => builder.AddContent(0, text(row)))
    {
    }

    /// <summary>False where this page leaves it out.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>True for the column that says what a row is about.</summary>
    public bool NamesRow { get; init; }

    /// <summary>True for numbers, which stand at the right.</summary>
    public bool IsFigure { get; init; }

    /// <summary>True for what a phone leaves out.</summary>
    public bool IsMinor { get; init; }

    /// <summary>True where the title is only heard, such as over links.</summary>
    public bool HidesTitle { get; init; }

    /// <summary>How its cells look beside others.</summary>
    public string? CellClass { get; init; }

    /// <summary>The list in its order; null where readers can't choose it.</summary>
    public ColumnSort? Sort { get; init; }
}
