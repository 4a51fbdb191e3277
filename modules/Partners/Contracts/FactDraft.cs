using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners.EnterFacts;

namespace PartnerHub.Partners;

/// <summary>A fact as a person wrote it into the form of its kind. The fields are named as the fact's JSON members are.</summary>
public sealed class FactDraft(FactKind kind, Func<string, string?> said)
{
    public const string DetailPrefix = "details.";

    private readonly List<InputError> _errors = [];

    public FactKind Kind => kind;

    /// <summary>What stands in a field; empty when nothing does.</summary>
    public string Said(string field) => said(field)?.Trim() ?? "";

    public static FactDraft Of(FactKind kind, Fact fact) => new(kind, field => field switch
    {
        "on" => PageAddress.Text(fact.On),
        "until" => fact.Until is { } until ? PageAddress.Text(until) : null,
        "value" => fact.Value.ToString(),
        "amount" => fact.Amount?.ToString(CultureInfo.InvariantCulture),
        "currency" => fact.Currency,
        "quantity" => fact.Quantity?.ToString(CultureInfo.InvariantCulture),
        "person" => fact.Person,
        "product" => fact.Product,
        "period" => fact.Period,
        _ => field.StartsWith(DetailPrefix, StringComparison.Ordinal) ? fact.Detail(field[DetailPrefix.Length..]).ToString() : null,
    });

    /// <summary>The fact, and what could not be read of it, with JSON paths from <c>$[0]</c>.</summary>
    public (Fact Fact, IReadOnlyList<InputError> Errors) Read()
    {
        _errors.Clear();
        var fact = new Fact
        {
            Kind = kind.Id,
            On = Day("on") ?? Missing("on"),
            Until = Day("until"),
            Value = Value("value", kind.ValueType),
            Amount = Figure("amount"),
            Currency = Figure("amount") is null ? null : Text("currency"),
            Quantity = Figure("quantity"),
            Person = Text("person"),
            Product = Text("product"),
            Period = Text("period"),
            Details = kind.Details.Select(detail => (detail.Id, Value: Detail(detail))).Where(detail => detail.Value.Form != FactValueForm.None)
                .ToDictionary(detail => detail.Id, detail => detail.Value, StringComparer.Ordinal),
        };
        return (fact, [.. _errors.DistinctBy(error => error.Path)]);
    }

    private FactValue Detail(FactDetail detail) => Value(DetailPrefix + detail.Id, detail.Type switch
    {
        FactDetailType.Number => FactValueType.Number,
        FactDetailType.Flag => FactValueType.Flag,
        _ => FactValueType.Text,
    });

    private FactValue Value(string field, FactValueType type) => Text(field) is not { } text ? FactValue.None : type switch
    {
        FactValueType.Flag => FactValue.Of(text == "true"),
        FactValueType.Number => Figure(field) is { } number ? FactValue.Of(number) : FactValue.None,
        _ => FactValue.Of(text),
    };

    private string? Text(string field) => Said(field) is { Length: > 0 } text ? text : null;

    private DateOnly? Day(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (DayRange.TryRead(text, out var day))
        {
            return day;
        }

        Refuse(field, DayRange.ExpectedForm, text);
        return null;
    }

    private DateOnly Missing(string field)
    {
        Refuse(field, DayRange.ExpectedForm, Said(field));
        return default;
    }

    // A comma and a point are both the sign before the cents: nobody groups thousands in a form field, but by blanks.
    private decimal? Figure(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        var plain = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).Replace(',', '.');
        if (decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Refuse(field, FactWords.AFigure, text);
        return null;
    }

    private void Refuse(string field, LocalizedText expected, string found) => _errors.Add(Refusals.Error("$[0]." + field, expected, found));
}
