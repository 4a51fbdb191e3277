using PartnerHub.Contracts;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Formats;

/// <summary>What the days and numbers of a file's start say of how they are written.</summary>
internal sealed class CellEvidence(EvidencePlaces places)
{
    private static readonly DayFormat[] DayFormats = Enum.GetValues<DayFormat>();
    private readonly Counter<DayFormat> _days = new();
    private readonly Counter<DecimalMark> _numbers = new();
    private readonly List<FormatProblem> _problems = [];
    private readonly DayCells _loose = new(null, places.ReceivedOn, typed: false);
    private bool _hasTypedDays;

    public DayFormat? Days { get; private set; }

    public DecimalMark? DecimalMark { get; private set; }

    public IReadOnlyList<FormatProblem> Problems => _problems;

    /// <summary>How cells are decorated.</summary>
    public CellNotations Notations { get; private set; }

    public static CellEvidence Gather(TextSample sample, SalesFileFormat format, FileMapping mapping, DateOnly receivedOn) => Gather(
        sample,
        new(format.Delimiter, format.FirstLine)
        {
            Days = [format.Index(SalesColumn.Day), .. Indexes(format, FactDetailType.Date)],
            Numbers = [.. Indexes(format, SalesColumn.Quantity, SalesColumn.UnitPrice, SalesColumn.Amount), .. Indexes(format, FactDetailType.Number)],
            ReceivedOn = receivedOn,
            IsTyped = format.IsWorkbook,
        },
        mapping.Days,
        mapping.DecimalMark);

    /// <param name="sample">The start of the file.</param>
    /// <param name="places">Where its days and numbers stand.</param>
    /// <param name="declaredDays">How days are declared to be written.</param>
    /// <param name="declaredMark">The decimal mark that is declared.</param>
    public static CellEvidence Gather(TextSample sample, EvidencePlaces places, DayFormat? declaredDays, DecimalMark? declaredMark)
    {
        var evidence = new CellEvidence(places);
        using var records = sample.Read(places.Delimiter, places.FirstLine);
        while (records.Read())
        {
            if (records.Fault is null)
            {
                evidence.Look(records);
            }
        }

        evidence.Conclude(declaredDays, declaredMark);
        return evidence;
    }

    private static IEnumerable<int> Indexes(SalesFileFormat format, params SalesColumn[] columns) => columns.Select(format.Index).Where(index => index >= 0);

    private static IEnumerable<int> Indexes(SalesFileFormat format, FactDetailType type) => format.Details.Where(detail => detail.Type == type).Select(detail => detail.Index);

    private void Look(RecordReader record)
    {
        Note(CellNotations.InchMark, record.IsLoose && record.Raw.IndexOf("=\""u8) < 0);
        Note(CellNotations.TextGuard, record.Raw.IndexOf("=\""u8) >= 0);
        foreach (var column in places.Days)
        {
            LookAtDay(record.LineNumber, CellText.Trim(record.Field(column)));
        }

        foreach (var column in places.Numbers)
        {
            LookAtNumber(record.LineNumber, CellText.Trim(record.Field(column)));
        }
    }

    private void LookAtDay(long line, ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (DayCells.IsNoEnd(text))
        {
            Note(CellNotations.NoEnd, true);
            return;
        }

        DayFormat? only = null;
        var several = false;
        foreach (var candidate in DayFormats)
        {
            if (Reads(text, candidate))
            {
                several = only is not null;
                only ??= candidate;
            }
        }

        if (several)
        {
            _days.IsAmbiguous(line, text);
        }
        else if (only is DayFormat.YearFirst or DayFormat.DayNumber && places.IsTyped)
        {
            _hasTypedDays = true;
        }
        else if (only is { } form)
        {
            _days.Decides(form, line, text);
        }
        else
        {
            _days.IsUnreadable(line, text);
        }
    }

    private bool Reads(ReadOnlySpan<byte> text, DayFormat form)
    {
        if (DayParser.TryParse(text, form, out _))
        {
            return true;
        }

        var reads = _loose.TryReadLoosely(text, form, out _, out var notations);
        Note(notations, reads);
        return reads;
    }

    private void LookAtNumber(long line, ReadOnlySpan<byte> text)
    {
        if (!text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return;
        }

        if (NumberCells.TryStrip(text, out var bare, out var found))
        {
            Note(CellNotations.CurrencySign, found.Currencies is not null);
            Note(CellNotations.Parentheses, found.InParentheses);
            Note(CellNotations.ThinSpace, bare.IndexOf("\u2009"u8) >= 0);
            text = bare;
        }

        if (!text.ContainsAny((byte)',', (byte)'.'))
        {
            return;
        }

        var point = ScaledNumber.TryParse(text, Formats.DecimalMark.Point, out _) != NumberFault.NotANumber;
        var comma = ScaledNumber.TryParse(text, Formats.DecimalMark.Comma, out _) != NumberFault.NotANumber;
        Note(CellNotations.Lakh, (point || comma) && IsLakh(text));
        if (point && comma)
        {
            _numbers.IsAmbiguous(line, text);
        }
        else if ((point && !places.IsTyped) || comma)
        {
            _numbers.Decides(point ? Formats.DecimalMark.Point : Formats.DecimalMark.Comma, line, text);
        }
    }

    /// <summary>Two digits between two marks of thousands.</summary>
    private static bool IsLakh(ReadOnlySpan<byte> number)
    {
        var first = number.IndexOfAny((byte)',', (byte)'.');
        return number.Length > first + 3 && number[first + 3] == number[first];
    }

    private void Note(CellNotations notations, bool found) => Notations |= found ? notations : CellNotations.None;

    private void Conclude(DayFormat? declaredDays, DecimalMark? declaredMark)
    {
        Days = declaredDays ?? _days.Conclude(out var several) ?? (_hasTypedDays && several is null && _days.Ambiguous is null ? DayFormat.YearFirst : null);
        Note(CellNotations.DayNumber, Days == DayFormat.DayNumber);
        DecimalMark = declaredMark ?? _numbers.Conclude(out _);
        if (Days is null)
        {
            _ = _days.Conclude(out var mixed);
            Add(mixed, FormatProblem.DaysMixed);
            Add(mixed is null ? _days.Ambiguous : null, FormatProblem.DaysAmbiguous);
            Add(mixed is null && _days.Ambiguous is null ? _days.Unreadable : null, FormatProblem.DaysUnreadable);
        }

        if (DecimalMark is null)
        {
            _ = _numbers.Conclude(out var mixed);
            Add(mixed, FormatProblem.NumbersMixed);
            Add(mixed is null ? _numbers.Ambiguous : null, FormatProblem.NumbersAmbiguous);
        }
    }

    private void Add((long Line, string Value)? example, Func<long, string, FormatProblem> problem)
    {
        if (example is { } found)
        {
            _problems.Add(problem(found.Line, found.Value));
        }
    }
}
