using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Storage;

/// <summary>Reads facts from rows whose columns, from one on, are <see cref="Columns"/>.</summary>
internal static class FactReader
{
    public const string Columns = "kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details";

    public static Fact Read(RowReader row, int at)
    {
        var fact = new Fact
        {
            Kind = row.Word(at),
            On = row.Day(at + 1),
            Until = row.DayOrNull(at + 2),
            Value = row.WordOrNull(at + 3) is { } form ? FactColumns.Value(form, row.Word(at + 4)) : FactValue.None,
            Amount = row.NumberOrNull(at + 5),
            Currency = row.WordOrNull(at + 6),
            Quantity = row.NumberOrNull(at + 7),
            Person = row.WordOrNull(at + 8),
            Product = row.WordOrNull(at + 9),
            Period = row.WordOrNull(at + 10),
        };
        return row.TextOrNull(at + 11) is { } details ? fact with { Details = FactColumns.Details(details) } : fact;
    }
}
