using PartnerHub.Contracts;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Formats;

/// <summary>What the days and numbers of a file's start say of how they are written.</summary>
internal sealed class CellEvidence
{
    private static readonly DayFormat[] DayFormats = Enum.GetValues<DayFormat>();
    private readonly Counter<DayFormat> _days = new();
    private readonly Counter<DecimalMark> _numbers = new();
    private readonly List<FormatProblem> _problems = [];

    public DayFormat? Days { get; private set; }

    public DecimalMark? DecimalMark { get; private set; }

    public IReadOnlyList<FormatProblem> Problems => _problems;

    public static CellEvidence Gather(TextSample sample, SalesFileFormat format, FileMapping mapping)
    {
        int[] days = [format.Index(SalesColumn.Day), .. Indexes(format, FactDetailType.Date)];
        int[] numbers = [.. Indexes(format, SalesColumn.Quantity, SalesColumn.UnitPrice, SalesColumn.Amount), .. Indexes(format, FactDetailType.Number)];
        return Gather(sample, format.Delimiter, format.FirstLine, days, numbers, mapping.Days, mapping.DecimalMark);
    }

    /// <param name="sample">The start of the file.</param>
    /// <param name="delimiter">Between its cells.</param>
    /// <param name="firstLine">Where its data start.</param>
    /// <param name="days">Indexes of the columns that hold days.</param>
    /// <param name="numbers">Indexes of the columns that hold numbers.</param>
    /// <param name="declaredDays">How days are declared to be written.</param>
    /// <param name="declaredMark">The decimal mark that is declared.</param>
    public static CellEvidence Gather(TextSample sample, char delimiter, FilePosition firstLine, int[] days, int[] numbers, DayFormat? declaredDays, DecimalMark? declaredMark)
    {
        var evidence = new CellEvidence();
        using var records = sample.Read(delimiter, firstLine);
        while (records.Read())
        {
            if (records.Fault is null)
            {
                evidence.Look(records, days, numbers);
            }
        }

        evidence.Conclude(declaredDays, declaredMark);
        return evidence;
    }

    private static IEnumerable<int> Indexes(SalesFileFormat format, params SalesColumn[] columns) => columns.Select(format.Index).Where(index => index >= 0);

    private static IEnumerable<int> Indexes(SalesFileFormat format, FactDetailType type) => format.Details.Where(detail => detail.Type == type).Select(detail => detail.Index);

    private void Look(RecordReader record, int[] days, int[] numbers)
    {
        foreach (var column in days)
        {
            LookAtDay(record.LineNumber, CellText.Trim(record.Field(column)));
        }

        foreach (var column in numbers)
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

        DayFormat? only = null;
        var several = false;
        foreach (var candidate in DayFormats)
        {
            if (DayParser.TryParse(text, candidate, out _))
            {
                several = only is not null;
                only ??= candidate;
            }
        }

        if (several)
        {
            _days.IsAmbiguous(line, text);
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

    private void LookAtNumber(long line, ReadOnlySpan<byte> text)
    {
        if (!text.ContainsAny((byte)',', (byte)'.'))
        {
            return;
        }

        var point = ScaledNumber.TryParse(text, Formats.DecimalMark.Point, out _) != NumberFault.NotANumber;
        var comma = ScaledNumber.TryParse(text, Formats.DecimalMark.Comma, out _) != NumberFault.NotANumber;
        if (point && comma)
        {
            _numbers.IsAmbiguous(line, text);
        }
        else if (point || comma)
        {
            _numbers.Decides(point ? Formats.DecimalMark.Point : Formats.DecimalMark.Comma, line, text);
        }
    }

    private void Conclude(DayFormat? declaredDays, DecimalMark? declaredMark)
    {
        Days = declaredDays ?? _days.Conclude(out _);
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
