using System.Globalization;
using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>The form of a <see cref="FactValue"/>.</summary>
public enum FactValueForm : byte
{
    /// <summary>No value.</summary>
    None,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,
}

/// <summary>A number, a flag, a text, or nothing. In JSON: a number, true or false, a string, null.</summary>
[JsonConverter(typeof(FactValueConverter))]
public readonly struct FactValue : IEquatable<FactValue>, IComparable<FactValue>
{
    private readonly decimal _number;
    private readonly string? _text;

    private FactValue(FactValueForm form, decimal number, string? text)
    {
        Form = form;
        _number = number;
        _text = text;
    }

    /// <summary>Which of the forms it is.</summary>
    public FactValueForm Form { get; }

    /// <summary>No value.</summary>
    public static FactValue None => default;

    /// <summary>The number; null when it is not one.</summary>
    public decimal? Number => Form == FactValueForm.Number ? _number : null;

    /// <summary>The flag; null when it is not one.</summary>
    public bool? Flag => Form == FactValueForm.Flag ? _number != 0 : null;

    /// <summary>The text; null when it is not one.</summary>
    public string? Text => _text;

    /// <summary>The value as a quantity: the number, or 1 and 0 for true and false; null for a text or nothing.</summary>
    public decimal? Quantity => Form is FactValueForm.Number or FactValueForm.Flag ? _number : null;

    /// <summary>A number.</summary>
    public static FactValue Of(decimal number) => new(FactValueForm.Number, number, null);

    /// <summary>A flag.</summary>
    public static FactValue Of(bool flag) => new(FactValueForm.Flag, flag ? 1 : 0, null);

    /// <summary>A text; nothing when it is null.</summary>
    public static FactValue Of(string? text) => text is null ? default : new(FactValueForm.Text, 0, text);

    /// <summary>A number.</summary>
    public static implicit operator FactValue(decimal number) => Of(number);

    /// <summary>A number.</summary>
    public static implicit operator FactValue(int number) => Of(number);

    /// <summary>A flag.</summary>
    public static implicit operator FactValue(bool flag) => Of(flag);

    /// <summary>A text.</summary>
    public static implicit operator FactValue(string? text) => Of(text);

    /// <inheritdoc/>
    public bool Equals(FactValue other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Form, _number, _text);

    /// <summary>By form, then by value, texts ordinally.</summary>
    public int CompareTo(FactValue other) =>
        Form != other.Form ? Form.CompareTo(other.Form)
        : Form == FactValueForm.Text ? string.CompareOrdinal(_text, other._text)
        : _number.CompareTo(other._number);

    /// <summary>Equality of form and value.</summary>
    public static bool operator ==(FactValue left, FactValue right) => left.Equals(right);

    /// <summary>Inequality of form or value.</summary>
    public static bool operator !=(FactValue left, FactValue right) => !left.Equals(right);

    /// <summary>Order of <see cref="CompareTo"/>.</summary>
    public static bool operator <(FactValue left, FactValue right) => left.CompareTo(right) < 0;

    /// <summary>Order of <see cref="CompareTo"/>.</summary>
    public static bool operator >(FactValue left, FactValue right) => left.CompareTo(right) > 0;

    /// <summary>Order of <see cref="CompareTo"/>.</summary>
    public static bool operator <=(FactValue left, FactValue right) => left.CompareTo(right) <= 0;

    /// <summary>Order of <see cref="CompareTo"/>.</summary>
    public static bool operator >=(FactValue left, FactValue right) => left.CompareTo(right) >= 0;

    /// <summary>The value in invariant form; empty for nothing.</summary>
    public override string ToString() => Form switch
    {
        FactValueForm.Flag => _number != 0 ? "true" : "false",
        FactValueForm.Number => _number.ToString(CultureInfo.InvariantCulture),
        FactValueForm.Text => _text!,
        _ => "",
    };
}
