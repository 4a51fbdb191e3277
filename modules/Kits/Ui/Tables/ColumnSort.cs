namespace PartnerHub.Kits.Ui;

/// <summary>How the list of a table is put in the order of a column.</summary>
/// <param name="Address">The list sorted by this column, or in the other direction.</param>
/// <param name="Direction"><c>ascending</c> or <c>descending</c>; null when the list is sorted by another column.</param>
public sealed record ColumnSort(string Address, string? Direction);
