using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Lines;

/// <summary>
/// Reads the days of a file: plainly in its one form, and else as exports decorate it, with a time of day behind or with two
/// digits for the year.
/// </summary>
/// <param name="form">The form of the file; null when it has none.</param>
/// <param name="receivedOn">A year of two digits lies at most one year after this day.</param>
/// <param name="typed">True when the file is a workbook, whose own dates come as <c>yyyy-MM-dd</c> whatever its texts are.</param>
internal sealed class DayCells(DayFormat? form, DateOnly receivedOn, bool typed)
{
    /// <summary>The longest text worth looking at.</summary>
    private const int Longest = 48;

    private readonly DateOnly _latest = receivedOn.Year < DateOnly.MaxValue.Year ? receivedOn.AddYears(1) : receivedOn;

    public bool TryRead(ReadOnlySpan<byte> cell, out DateOnly day) =>
        form is { } known ? DayParser.TryParse(cell, known, out day) || TryReadLoosely(cell, known, out day, out _) : Nothing(out day);

    /// <summary>Reads what the plain form does not.</summary>
    /// <param name="cell">The text.</param>
    /// <param name="known">The form of its day.</param>
    /// <param name="day">What it says.</param>
    /// <param name="notations">How it is decorated.</param>
    public bool TryReadLoosely(ReadOnlySpan<byte> cell, DayFormat known, out DateOnly day, out CellNotations notations)
    {
        notations = CellNotations.None;
        if (cell.Length is 0 or > Longest)
        {
            return Nothing(out day);
        }

        if (TryReadShort(cell, known, out day))
        {
            notations = CellNotations.ShortYear;
            return true;
        }

        if (TimeOfDay.TryCut(cell, out var only) && DayParser.TryParse(only, known, out day))
        {
            notations = CellNotations.TimeOfDay;
            return true;
        }

        if (!only.IsEmpty && TryReadShort(only, known, out day))
        {
            notations = CellNotations.TimeOfDay | CellNotations.ShortYear;
            return true;
        }

        return typed && (TryReadTyped(cell, out day) || (!only.IsEmpty && TryReadTyped(only, out day)));
    }

    /// <summary>True for the day that systems write where there is none: an end that never comes.</summary>
    public static bool IsNoEnd(ReadOnlySpan<byte> cell)
    {
        var day = TimeOfDay.TryCut(cell, out var only) ? only : cell;
        return day.SequenceEqual("9999-12-31"u8) || day.SequenceEqual("99991231"u8) || day.SequenceEqual("2958465"u8)
            || (day.Length == 10 && day.EndsWith("9999"u8) && day[2] == day[5] && day[2] is (byte)'/' or (byte)'-' or (byte)'.'
                && ((day[..2].SequenceEqual("31"u8) && day.Slice(3, 2).SequenceEqual("12"u8)) || (day[..2].SequenceEqual("12"u8) && day.Slice(3, 2).SequenceEqual("31"u8))));
    }

    private static bool TryReadTyped(ReadOnlySpan<byte> cell, out DateOnly day) => DayParser.TryParse(cell, DayFormat.YearFirst, out day) || DayParser.TryParse(cell, DayFormat.DayNumber, out day);

    /// <summary>20yy, and 19yy where that is too late. With the year first only 20yy: it could as well be the day.</summary>
    private bool TryReadShort(ReadOnlySpan<byte> cell, DayFormat known, out DateOnly day)
    {
        Span<byte> full = stackalloc byte[Longest + 2];
        if (known == DayFormat.YearFirst)
        {
            "20"u8.CopyTo(full);
            cell.CopyTo(full[2..]);
            return cell.Length == 8 && cell[2] == '-' ? DayParser.TryParse(full[..10], known, out day) && day <= _latest : Nothing(out day);
        }

        var last = cell.LastIndexOfAny("/-. "u8);
        if (known is DayFormat.Compact or DayFormat.DayNumber || last < 1 || cell.Length - last != 3)
        {
            return Nothing(out day);
        }

        var head = last + 1;
        cell[..head].CopyTo(full);
        cell[head..].CopyTo(full[(head + 2)..]);
        "20"u8.CopyTo(full[head..]);
        if (DayParser.TryParse(full[..(cell.Length + 2)], known, out day) && day <= _latest)
        {
            return true;
        }

        "19"u8.CopyTo(full[head..]);
        return DayParser.TryParse(full[..(cell.Length + 2)], known, out day);
    }

    private static bool Nothing(out DateOnly day)
    {
        day = default;
        return false;
    }
}
