using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Storage;

/// <summary>Appends facts, many at a time.</summary>
internal sealed class FactWriter(Session session, string program, long revision) : IAsyncDisposable
{
    private readonly RowWriter _rows = session.Rows(
        "partners_fact",
        new("program", RowType.Text),
        new("member_id", RowType.Text),
        new("number", RowType.Long),
        new("revision", RowType.Long),
        new("corrects", RowType.Long),
        new("withdrawn", RowType.Flag),
        new("kind", RowType.Text),
        new("held_from", RowType.Day),
        new("held_until", RowType.Day),
        new("value_form", RowType.Text),
        new("value", RowType.Text),
        new("amount", RowType.Decimal),
        new("currency", RowType.Text),
        new("quantity", RowType.Decimal),
        new("person", RowType.Text),
        new("product", RowType.Text),
        new("period", RowType.Text),
        new("details", RowType.Text));

    public ValueTask WriteAsync(string member, long number, Fact fact, CancellationToken cancellation) =>
        WriteAsync(member, number, fact, corrects: null, withdrawn: false, cancellation);

    public ValueTask WriteAsync(string member, long number, Fact fact, long? corrects, bool withdrawn, CancellationToken cancellation)
    {
        _rows.Text(program);
        _rows.Text(member);
        _rows.Long(number);
        _rows.Long(revision);
        _rows.Long(corrects);
        _rows.Flag(withdrawn);
        _rows.Text(fact.Kind);
        _rows.Day(fact.On);
        _rows.Day(fact.Until);
        _rows.Text(FactColumns.Form(fact.Value));
        _rows.Text(fact.Value.Form == FactValueForm.None ? null : fact.Value.ToString());
        _rows.Decimal(fact.Amount);
        _rows.Text(fact.Currency);
        _rows.Decimal(fact.Quantity);
        _rows.Text(fact.Person);
        _rows.Text(fact.Product);
        _rows.Text(fact.Period);
        _rows.Text(FactColumns.Details(fact.Details));
        return _rows.EndRowAsync(cancellation);
    }

    public ValueTask CompleteAsync(CancellationToken cancellation) => _rows.CompleteAsync(cancellation);

    public ValueTask DisposeAsync() => _rows.DisposeAsync();
}
