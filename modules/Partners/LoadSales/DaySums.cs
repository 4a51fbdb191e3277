using System.Runtime.InteropServices;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.SalesSums;

namespace PartnerHub.Partners.LoadSales;

/// <summary>What a batch adds to the sums of sales by member, day and product.</summary>
internal sealed class DaySums(DetailSplit split)
{
    private static readonly RowColumn[] Columns =
    [
        new("program", RowType.Text), new("member_id", RowType.Text), new("revision", RowType.Long), new("kind", RowType.Text), new("sums", RowType.Bytes),
    ];

    private readonly Dictionary<Key, Sum> _sums = [];

    public IReadOnlyCollection<string> Members => [.. _sums.Keys.Select(key => key.Member).Distinct(StringComparer.Ordinal)];

    public void Add(in SalesLine line) => Add(line, 1);

    /// <summary>Takes a line back out.</summary>
    public void Reverse(in SalesLine line) => Add(line, -1);

    /// <summary>One row for each member.</summary>
    public async Task WriteAsync(Session session, string program, string kind, long revision, CancellationToken cancellation)
    {
        await using var rows = session.Rows("partners_sales_sum", Columns);
        var packed = new SumsWriter();
        foreach (var member in ByMember(kind))
        {
            packed.Clear();
            foreach (var sum in member.Sums)
            {
                packed.Add(sum);
            }

            rows.Text(program);
            rows.Text(member.Member);
            rows.Long(revision);
            rows.Text(kind);
            rows.Bytes(packed.Written);
            await rows.EndRowAsync(cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    private IEnumerable<(string Member, List<SalesSum> Sums)> ByMember(string kind)
    {
        var members = new Dictionary<string, List<SalesSum>>(StringComparer.Ordinal);
        foreach (var (key, sum) in _sums)
        {
            if (!sum.IsNothing)
            {
                ref var sums = ref CollectionsMarshal.GetValueRefOrAddDefault(members, key.Member, out _);
                (sums ??= []).Add(new(kind, key.Day, key.Product, key.Currency, key.Details, sum.Amount, sum.Quantity, sum.Lines) { Sums = split.Write(sum.Details) });
            }
        }

        foreach (var (member, sums) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            sums.Sort(SalesSum.ByKey);
            yield return (member, sums);
        }
    }

    private void Add(in SalesLine line, int sign)
    {
        var (details, additive) = split.Part(line.Details);
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_sums, new(line.Member, line.Day, line.Product, line.Currency, details), out _);
        sum.Amount = checked(sum.Amount + (sign * line.Amount));
        sum.Lines += sign;
        if (line.Quantity is { } quantity)
        {
            sum.Quantity = checked((sum.Quantity ?? 0) + (sign * quantity));
        }

        if (additive is not null)
        {
            sum.Details ??= new decimal[additive.Length];
            for (var i = 0; i < additive.Length; i++)
            {
                sum.Details[i] += sign * additive[i];
            }
        }
    }

    private readonly record struct Key(string Member, DateOnly Day, string? Product, string Currency, string? Details);

    private record struct Sum
    {
        public long Amount { get; set; }

        public long? Quantity { get; set; }

        public long Lines { get; set; }

        public decimal[]? Details { get; set; }

        public readonly bool IsNothing => Amount == 0 && Lines == 0 && (Quantity ?? 0) == 0 && (Details is null || Array.TrueForAll(Details, detail => detail == 0));
    }
}
