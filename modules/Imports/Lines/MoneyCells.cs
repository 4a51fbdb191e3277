using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Lines;

/// <summary>Quantity, amount and currency of a line.</summary>
internal sealed class MoneyCells(SalesFileFormat format)
{
    private const int CodeLength = 3;
    private readonly TextPool _currencies = new(CodeLength, 1 << 8);
    private readonly DecimalMark? _mark = format.DecimalMark;
    private readonly string? _ofAllLines = format.Currency;
    private readonly int _quantity = format.Index(SalesColumn.Quantity);
    private readonly int _unitPrice = format.Index(SalesColumn.UnitPrice);
    private readonly int _amount = format.Index(SalesColumn.Amount);
    private readonly int _currency = format.Index(SalesColumn.Currency);

    public CellFault? Quantity(RecordReader record, out long? quantity)
    {
        quantity = null;
        var cell = _quantity < 0 ? default : CellText.Trim(record.Field(_quantity));
        if (cell.IsEmpty)
        {
            return null;
        }

        var fault = Number(cell, _quantity, out var scaled);
        quantity = scaled;
        return fault;
    }

    /// <summary>As given, or the quantity times the unit price, rounded half to even at the fourth decimal.</summary>
    public CellFault? Amount(RecordReader record, long? quantity, out long amount)
    {
        if (_amount >= 0)
        {
            return Number(CellText.Trim(record.Field(_amount)), _amount, out amount);
        }

        if (Number(CellText.Trim(record.Field(_unitPrice)), _unitPrice, out amount) is { } fault)
        {
            return fault;
        }

        if (quantity is not { } units)
        {
            return new(RejectReason.Missing, _quantity);
        }

        var fits = ScaledNumber.TryMultiply(units, amount, out amount);
        return fits ? null : new CellFault(RejectReason.TooLarge, _unitPrice);
    }

    public CellFault? Currency(RecordReader record, out string currency)
    {
        var cell = _currency < 0 ? default : CellText.Trim(record.Field(_currency));
        currency = _ofAllLines ?? "";
        if (cell.IsEmpty)
        {
            return _ofAllLines is null ? new(RejectReason.Missing, _currency) : null;
        }

        Span<byte> code = stackalloc byte[CodeLength];
        if (!Code(cell, code))
        {
            return new(RejectReason.NotACurrency, _currency);
        }

        currency = _currencies.Get(code)!;
        return null;
    }

    private static bool Code(ReadOnlySpan<byte> cell, Span<byte> code)
    {
        if (cell.Length != CodeLength)
        {
            return false;
        }

        for (var i = 0; i < CodeLength; i++)
        {
            code[i] = (byte)(cell[i] & ~0x20);
            if (code[i] is < (byte)'A' or > (byte)'Z')
            {
                return false;
            }
        }

        return true;
    }

    private CellFault? Number(ReadOnlySpan<byte> cell, int column, out long scaled) => ScaledNumber.TryParse(cell, _mark, out scaled) switch
    {
        NumberFault.None => null,
        _ when cell.IsEmpty => new(RejectReason.Missing, column),
        NumberFault.TooManyDecimals => new(RejectReason.TooManyDecimals, column),
        NumberFault.TooLarge => new(RejectReason.TooLarge, column),
        _ => new CellFault(RejectReason.NotANumber, column),
    };
}
