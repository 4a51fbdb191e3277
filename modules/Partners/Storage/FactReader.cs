using System.Data.Common;
using PartnerHub.Contracts;
using PartnerHub.Data;

namespace PartnerHub.Partners;

/// <summary>Reads facts from rows whose columns, from one on, are <see cref="Columns"/>.</summary>
internal sealed class FactReader
{
    public const string Columns = "kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details";

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    public Fact Read(DbDataReader row, int at)
    {
        var fact = new Fact
        {
            Kind = Shared(row.GetString(at)),
            On = row.Day(at + 1),
            Until = row.DayOrNull(at + 2),
            Value = row.TextOrNull(at + 3) is { } form ? FactText.Value(form, row.GetString(at + 4)) : FactValue.None,
            Amount = row.NumberOrNull(at + 5),
            Currency = Word(row, at + 6),
            Quantity = row.NumberOrNull(at + 7),
            Person = Word(row, at + 8),
            Product = Word(row, at + 9),
            Period = Word(row, at + 10),
        };
        return row.TextOrNull(at + 11) is { } details ? fact with { Details = FactText.Details(details) } : fact;
    }

    public string? Word(DbDataReader row, int column) => row.TextOrNull(column) is { } text ? Shared(text) : null;

    // Kinds, products, persons and periods come back in thousands of facts: one instance of each is kept.
    public string Shared(string text)
    {
        if (!_words.TryGetValue(text, out var word))
        {
            _words.Add(text, word = text);
        }

        return word;
    }
}
