using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Lines;

/// <summary>
/// Reads the numbers of a file: plainly with its one decimal mark, and else as exports decorate them, in parentheses where
/// they are negative and with the sign or the code of a currency.
/// </summary>
/// <param name="mark">Of the file; null when it has none.</param>
/// <param name="typed">True when the file is a workbook, whose own numbers come with a point whatever its texts are.</param>
internal sealed class NumberCells(DecimalMark? mark, bool typed)
{
    private const int Longest = 64;

    /// <summary>Of a number alone.</summary>
    public NumberFault TryRead(ReadOnlySpan<byte> cell, out long scaled)
    {
        var fault = ScaledNumber.TryParse(cell, mark, out scaled);
        return fault != NumberFault.NotANumber ? fault : Loosely(cell, ref fault, out scaled, out var found) && found.Currencies is null ? fault : NotANumber(out scaled);
    }

    /// <param name="cell">The text.</param>
    /// <param name="scaled">The amount.</param>
    /// <param name="currencies">Those that its sign may stand for; null when it has none.</param>
    public NumberFault TryReadMoney(ReadOnlySpan<byte> cell, out long scaled, out string? currencies)
    {
        currencies = null;
        var fault = ScaledNumber.TryParse(cell, mark, out scaled);
        if (fault != NumberFault.NotANumber)
        {
            return fault;
        }

        if (!Loosely(cell, ref fault, out scaled, out var found))
        {
            return NotANumber(out scaled);
        }

        currencies = found.Currencies;
        return fault;
    }

    /// <summary>The number inside its decoration; false when there is none, or it is none.</summary>
    public static bool TryStrip(ReadOnlySpan<byte> cell, out ReadOnlySpan<byte> number, out NumberDecoration found)
    {
        number = default;
        found = default;
        var first = cell.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (first < 0 || cell.Length > Longest)
        {
            return false;
        }

        first -= IsMarkBefore(cell[..first]) ? 1 : 0;
        var end = cell.LastIndexOfAnyInRange((byte)'0', (byte)'9') + 1;
        number = cell[first..end];
        var side = new NumberSide(cell[..first]);
        var other = new NumberSide(cell[end..]);
        var opened = side.Take("("u8) || side.TakeEnd("("u8);
        var closed = other.TakeEnd(")"u8) || other.Take(")"u8);
        var minus = side.TakeMinus() || other.TakeMinus();
        var before = side.Rest;
        var after = other.Rest;
        var sign = before.IsEmpty ? after : before;
        found = new(minus || opened, opened, sign.IsEmpty ? null : CurrencySigns.Find(sign));
        return opened == closed && !(opened && minus) && (before.IsEmpty || after.IsEmpty) && (sign.IsEmpty || found.Currencies is not null);
    }

    /// <summary>A mark in front of the first digit is the number's own, as in <c>.5</c>, unless it ends a word, as in <c>Rs.500</c>.</summary>
    private static bool IsMarkBefore(ReadOnlySpan<byte> text) =>
        text.Length > 0 && text[^1] is (byte)'.' or (byte)',' && (text.Length == 1 || text[^2] is (byte)' ' or (byte)'-' or (byte)'(' || (!char.IsAsciiLetter((char)text[^2]) && CurrencySigns.Find(text[..^1].Trim("(- "u8)) is not null && CurrencySigns.Find(text.Trim("(- "u8)) is null));

    private bool Loosely(ReadOnlySpan<byte> cell, ref NumberFault fault, out long scaled, out NumberDecoration found)
    {
        scaled = 0;
        if (!TryStrip(cell, out var number, out found))
        {
            return false;
        }

        fault = ScaledNumber.TryParse(number, mark, out scaled);
        if (fault == NumberFault.NotANumber && typed)
        {
            fault = ScaledNumber.TryParse(number, DecimalMark.Point, out scaled);
        }

        scaled = found.IsNegative ? -scaled : scaled;
        return fault != NumberFault.NotANumber;
    }

    private static NumberFault NotANumber(out long scaled)
    {
        scaled = 0;
        return NumberFault.NotANumber;
    }
}

/// <summary>What stands around a number.</summary>
/// <param name="IsNegative">By a minus or by parentheses.</param>
/// <param name="InParentheses">True for <c>(12)</c>.</param>
/// <param name="Currencies">Those its sign may stand for; null when it has none.</param>
internal readonly record struct NumberDecoration(bool IsNegative, bool InParentheses, string? Currencies);
