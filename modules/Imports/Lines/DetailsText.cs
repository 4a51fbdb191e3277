using System.Buffers;
using System.Globalization;
using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Lines;

/// <summary>The named details of a line as one JSON object: names in order, no detail that is empty.</summary>
internal sealed class DetailsText(SalesFileFormat format)
{
    private const int LongestText = 1000;
    private readonly DetailColumn[] _columns = [.. format.Details.OrderBy(detail => detail.Id, StringComparer.Ordinal)];
    private readonly TextPool _texts = new(LongestText * 20);
    private readonly DayCells _days = new(format.Days, format.ReceivedOn, format.IsWorkbook);
    private readonly NumberCells _numbers = new(format.DecimalMark, format.IsWorkbook);
    private readonly RejectReason _notADay = RejectReason.NotADay(format.Days);
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null);

    public CellFault? Read(RecordReader record, out string? details)
    {
        details = null;
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        _json.WriteStartObject();
        foreach (var column in _columns)
        {
            if (Write(column, CellText.Trim(record.Field(column.Index))) is { } reason)
            {
                return new(reason, column.Index);
            }
        }

        _json.WriteEndObject();
        _json.Flush();
        if (_buffer.WrittenCount == "{}".Length)
        {
            return null;
        }

        details = _texts.Get(_buffer.WrittenSpan);
        return details is null ? new(RejectReason.BadText, _columns[0].Index) : null;
    }

    private RejectReason? Write(DetailColumn column, ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            return column.Required ? RejectReason.Missing : null;
        }

        return column.Type switch
        {
            FactDetailType.Number => WriteNumber(column.Id, cell),
            FactDetailType.Flag => WriteFlag(column.Id, cell),
            FactDetailType.Date => WriteDay(column.Id, cell),
            _ => WriteText(column.Id, cell),
        };
    }

    private RejectReason? WriteText(string id, ReadOnlySpan<byte> cell)
    {
        if (CellText.Read(cell, LongestText) is not { } text)
        {
            return RejectReason.OfText(cell);
        }

        _json.WriteString(id, text);
        return null;
    }

    private RejectReason? WriteNumber(string id, ReadOnlySpan<byte> cell)
    {
        if (_numbers.TryRead(cell, out var scaled) != NumberFault.None)
        {
            return RejectReason.NotANumber;
        }

        _json.WriteNumber(id, ScaledNumber.ToDecimal(scaled));
        return null;
    }

    private RejectReason? WriteFlag(string id, ReadOnlySpan<byte> cell)
    {
        if (!FlagText.TryParse(cell, out var flag))
        {
            return RejectReason.NotAFlag;
        }

        _json.WriteBoolean(id, flag);
        return null;
    }

    private RejectReason? WriteDay(string id, ReadOnlySpan<byte> cell)
    {
        if (!_days.TryRead(cell, out var day))
        {
            return _notADay;
        }

        _json.WriteString(id, day.ToString("O", CultureInfo.InvariantCulture));
        return null;
    }
}
