using Microsoft.AspNetCore.Components;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Ui;

/// <summary>A column of a <see cref="DataTable{TRow}"/>.</summary>
/// <param name="Title">At its head; beside each of its cells where the table is narrow.</param>
/// <param name="Cell">What it shows of a row.</param>
public sealed record DataColumn<TRow>(LocalizedText Title, RenderFragment<TRow> Cell)
{
    /// <summary>True for the column that says what a row is about.</summary>
    public bool NamesRow { get; init; }

    /// <summary>True for numbers, which stand at the right.</summary>
    public bool IsFigure { get; init; }

    /// <summary>True where the title is only heard, such as over links.</summary>
    public bool HidesTitle { get; init; }
}
