using System.Globalization;
using System.Text;
using System.Text.Json;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Records;

/// <summary>Writes a cell as JSON, by what its column is.</summary>
internal sealed class CellWriter(RecordFormat format, RecordShape shape)
{
    private const int LongestText = 1000;
    private readonly DayCells _days = new(format.Days, format.ReceivedOn, format.IsWorkbook);
    private readonly NumberCells _numbers = new(format.DecimalMark, format.IsWorkbook);
    private readonly int _currency = format.Columns.GetValueOrDefault("currency", -1);
    private readonly RejectReason _notADay = RejectReason.NotADay(format.Days);
    private readonly int _kind = format.Columns.GetValueOrDefault(RecordShape.Kind, -1);

    public RejectReason? Write(Utf8JsonWriter json, RecordColumn column, ReadOnlySpan<byte> cell, RecordReader record)
    {
        var name = column.Path[(column.Path.IndexOf('.') + 1)..];
        return shape.TypeOf(column, KindOf(record)) switch
        {
            CellType.Day => column.IsEnd && DayCells.IsNoEnd(cell) ? null : Day(json, name, cell),
            CellType.Number => Number(json, name, cell, record),
            CellType.Flag => Flag(json, name, cell),
            CellType.List => List(json, name, cell),
            _ => Text(json, name, cell),
        };
    }

    private string KindOf(RecordReader record) => _kind < 0 || shape.CellTypes.Count == 0 ? "" : Encoding.UTF8.GetString(CellText.Trim(record.Field(_kind)));

    private static RejectReason? Text(Utf8JsonWriter json, string name, ReadOnlySpan<byte> cell)
    {
        if (CellText.Read(cell, LongestText) is not { } text)
        {
            return RejectReason.OfText(cell);
        }

        json.WriteString(name, text);
        return null;
    }

    private static RejectReason? List(Utf8JsonWriter json, string name, ReadOnlySpan<byte> cell)
    {
        if (CellText.Read(cell, LongestText) is not { } text)
        {
            return RejectReason.OfText(cell);
        }

        json.WriteStartArray(name);
        foreach (var item in text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
        return null;
    }

    private RejectReason? Number(Utf8JsonWriter json, string name, ReadOnlySpan<byte> cell, RecordReader record)
    {
        string? signed = null;
        var fault = name == "amount" ? _numbers.TryReadMoney(cell, out var scaled, out signed) : _numbers.TryRead(cell, out scaled);
        if (fault != NumberFault.None)
        {
            return fault == NumberFault.TooManyDecimals ? RejectReason.TooManyDecimals : fault == NumberFault.TooLarge ? RejectReason.TooLarge : RejectReason.NotANumber;
        }

        if (signed is not null && !signed.Contains(CurrencyOf(record), StringComparison.OrdinalIgnoreCase))
        {
            return RejectReason.CurrencyDenied;
        }

        json.WriteNumber(name, ScaledNumber.ToDecimal(scaled));
        return null;
    }

    private string CurrencyOf(RecordReader record) => _currency < 0 ? "" : Encoding.UTF8.GetString(CellText.Trim(record.Field(_currency)));

    private static RejectReason? Flag(Utf8JsonWriter json, string name, ReadOnlySpan<byte> cell)
    {
        if (!FlagText.TryParse(cell, out var flag))
        {
            return RejectReason.NotAFlag;
        }

        json.WriteBoolean(name, flag);
        return null;
    }

    private RejectReason? Day(Utf8JsonWriter json, string name, ReadOnlySpan<byte> cell)
    {
        if (!_days.TryRead(cell, out var day))
        {
            return _notADay;
        }

        json.WriteString(name, day.ToString("O", CultureInfo.InvariantCulture));
        return null;
    }
}
