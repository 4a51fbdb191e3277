using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Lines;

/// <summary>What tells a line from all others of its source: its own column, or its document and its place in it.</summary>
internal sealed class LineKeyText(SalesFileFormat format)
{
    private readonly int _key = format.Index(SalesColumn.LineKey);
    private readonly int _document = format.Index(SalesColumn.DocumentNumber);
    private readonly int _line = format.Index(SalesColumn.DocumentLine);

    /// <summary>Whether any part of the key is there.</summary>
    public bool IsIn(RecordReader record) => CellText.IsSaid(record, _key) || CellText.IsSaid(record, _document);

    public CellFault? Read(RecordReader record, out string key)
    {
        if (_key >= 0)
        {
            return Cell(record, _key, out key);
        }

        var line = "";
        var fault = Cell(record, _document, out key) ?? Cell(record, _line, out line);
        if (fault is not null)
        {
            return fault;
        }

        key = $"{key}/{line}";
        return key.Length > TextLimits.Key ? new(RejectReason.BadText, _document)
            : line.Contains('/') ? new CellFault(RejectReason.BadDocumentLine, _line)
            : null;
    }

    private static CellFault? Cell(RecordReader record, int column, out string text)
    {
        var cell = CellText.Trim(record.Field(column));
        text = "";
        if (cell.IsEmpty)
        {
            return new(RejectReason.Missing, column);
        }

        if (CellText.Read(cell, TextLimits.Key) is not { } read)
        {
            return new(RejectReason.OfText(cell), column);
        }

        text = read;
        return null;
    }
}
