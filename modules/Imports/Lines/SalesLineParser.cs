using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Lines;

/// <summary>Makes a line of the fields of a record, or says which column is at fault and why.</summary>
internal sealed class SalesLineParser
{
    private const int MemberSlots = 1 << 16;
    private const int ProductSlots = 1 << 14;
    private readonly int _columns;
    private readonly LineKeyText _key;
    private readonly MoneyCells _money;
    private readonly DetailsText? _details;
    private readonly DayCells _days;
    private readonly RejectReason _notADay;
    private readonly TextPool _members = new(TextLimits.Id, MemberSlots);
    private readonly TextPool _products = new(TextLimits.Name, ProductSlots);
    private readonly string? _ofAllLines;
    private readonly int _member;
    private readonly int _day;
    private readonly int _product;

    public SalesLineParser(SalesFileFormat format)
    {
        _columns = format.Headers.Count;
        _key = new(format);
        _money = new(format);
        _details = format.Details.Count == 0 ? null : new(format);
        _days = new(format.Days, format.ReceivedOn, format.IsWorkbook);
        _notADay = RejectReason.NotADay(format.Days);
        _ofAllLines = format.Member;
        _member = format.Index(SalesColumn.Member);
        _day = format.Index(SalesColumn.Day);
        _product = format.Index(SalesColumn.Product);
    }

    /// <summary>Null when the line is good.</summary>
    public CellFault? Parse(RecordReader record, out SalesLine line)
    {
        string key = "", member = "", currency = "";
        string? product = null, details = null;
        DateOnly day = default;
        long? quantity = null;
        long amount = 0;
        var fault = CountFields(record)
            ?? _key.Read(record, out key)
            ?? Member(record, out member)
            ?? Day(record, out day)
            ?? Product(record, out product)
            ?? _money.Quantity(record, out quantity)
            ?? _money.Amount(record, quantity, out amount)
            ?? _money.Currency(record, out currency)
            ?? _details?.Read(record, out details);
        line = fault is not null ? default : new()
        {
            LineNumber = record.LineNumber,
            LineKey = key,
            Member = member,
            Day = day,
            Product = product,
            Quantity = quantity,
            Amount = amount,
            Currency = currency,
            Details = details,
        };
        return fault;
    }

    public bool HasKey(RecordReader record) => _key.IsIn(record);

    /// <summary>The amount of a record that is no good line; null when none can be read.</summary>
    public long? AmountOf(RecordReader record, bool anywhere) => _money.AmountOf(record, anywhere);

    /// <summary>Columns without a header are let pass while they are empty: some exports end each line with a separator.</summary>
    private CellFault? CountFields(RecordReader record)
    {
        if (record.FieldCount == _columns)
        {
            return null;
        }

        for (var i = _columns; i < record.FieldCount; i++)
        {
            if (!CellText.Trim(record.Field(i)).IsEmpty)
            {
                return new(RejectReason.TooManyColumns, -1);
            }
        }

        return record.FieldCount < _columns ? new(RejectReason.TooFewColumns, -1) : null;
    }

    private CellFault? Member(RecordReader record, out string member)
    {
        var cell = _member < 0 ? default : CellText.Trim(record.Field(_member));
        member = _ofAllLines ?? "";
        if (cell.IsEmpty)
        {
            return _ofAllLines is null ? new(RejectReason.Missing, _member) : null;
        }

        if (_members.Get(cell) is not { } text)
        {
            return new(RejectReason.OfText(cell), _member);
        }

        member = text;
        return null;
    }

    private CellFault? Product(RecordReader record, out string? product)
    {
        product = null;
        var cell = _product < 0 ? default : CellText.Trim(record.Field(_product));
        if (cell.IsEmpty)
        {
            return null;
        }

        product = _products.Get(cell);
        return product is null ? new(RejectReason.OfText(cell), _product) : null;
    }

    private CellFault? Day(RecordReader record, out DateOnly day)
    {
        day = default;
        var cell = CellText.Trim(record.Field(_day));
        return cell.IsEmpty ? new(RejectReason.Missing, _day)
            : _days.TryRead(cell, out day) ? null
            : new CellFault(_notADay, _day);
    }
}
