using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Lines;

/// <summary>Quantity, amount and currency of a line.</summary>
internal sealed class MoneyCells(SalesFileFormat format)
{
    private const int CodeLength = 3;
    private readonly TextPool _currencies = new(CodeLength, 1 << 8);
    private readonly NumberCells _numbers = new(format.DecimalMark, format.IsWorkbook);
    private readonly string? _ofAllLines = format.Currency;
    private readonly int _quantity = format.Index(SalesColumn.Quantity);
    private readonly int _unitPrice = format.Index(SalesColumn.UnitPrice);
    private readonly int _amount = format.Index(SalesColumn.Amount);
    private readonly int _currency = format.Index(SalesColumn.Currency);

    /// <summary>What the sign in the amount of the present line may stand for; null when it has none.</summary>
    private string? _signed;

    public CellFault? Quantity(RecordReader record, out long? quantity)
    {
        quantity = null;
        var cell = _quantity < 0 ? default : CellText.Trim(record.Field(_quantity));
        if (cell.IsEmpty)
        {
            return null;
        }

        var fault = Fault(_numbers.TryRead(cell, out var scaled), cell, _quantity);
        quantity = scaled;
        return fault;
    }

    /// <summary>As given, or the quantity times the unit price, rounded half to even at the fourth decimal.</summary>
    public CellFault? Amount(RecordReader record, long? quantity, out long amount)
    {
        if (_amount >= 0)
        {
            return Money(CellText.Trim(record.Field(_amount)), _amount, out amount);
        }

        if (Money(CellText.Trim(record.Field(_unitPrice)), _unitPrice, out amount) is { } fault)
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

    /// <summary>The amount of a record of any width; in its last cell that says anything where <paramref name="anywhere"/> is true.</summary>
    public long? AmountOf(RecordReader record, bool anywhere)
    {
        var column = CellText.IsSaid(record, _amount) ? _amount : anywhere ? LastSaid(record) : -1;
        return column >= 0 && _numbers.TryReadMoney(CellText.Trim(record.Field(column)), out var amount, out _) == NumberFault.None ? amount : null;
    }

    public CellFault? Currency(RecordReader record, out string currency)
    {
        var cell = _currency < 0 ? default : CellText.Trim(record.Field(_currency));
        currency = _ofAllLines ?? "";
        if (cell.IsEmpty)
        {
            return _ofAllLines is null ? new(RejectReason.Missing, _currency) : Denied(_ofAllLines);
        }

        Span<byte> code = stackalloc byte[CodeLength];
        if (!Code(cell, code))
        {
            return new(RejectReason.NotACurrency, _currency);
        }

        currency = _currencies.Get(code)!;
        return Denied(currency);
    }

    private static int LastSaid(RecordReader record)
    {
        var column = record.FieldCount - 1;
        while (column >= 0 && !CellText.IsSaid(record, column))
        {
            column--;
        }

        return column;
    }

    private CellFault? Denied(string currency) =>
        _signed is null || _signed.Contains(currency, StringComparison.Ordinal) ? null : new(RejectReason.CurrencyDenied, _amount >= 0 ? _amount : _unitPrice);

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

    private CellFault? Money(ReadOnlySpan<byte> cell, int column, out long scaled) => Fault(_numbers.TryReadMoney(cell, out scaled, out _signed), cell, column);

    private static CellFault? Fault(NumberFault fault, ReadOnlySpan<byte> cell, int column) => fault switch
    {
        NumberFault.None => null,
        _ when cell.IsEmpty => new(RejectReason.Missing, column),
        NumberFault.TooManyDecimals => new(RejectReason.TooManyDecimals, column),
        NumberFault.TooLarge => new(RejectReason.TooLarge, column),
        _ => new CellFault(RejectReason.NotANumber, column),
    };
}
