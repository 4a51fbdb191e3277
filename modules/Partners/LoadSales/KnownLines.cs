using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.LoadSales;

/// <summary>Which lines of a batch are there already, in which version, and what those say that say something else.</summary>
internal sealed class KnownLines(IReadOnlyList<SalesLine> lines)
{
    private readonly long[] _versions = new long[lines.Count];
    private readonly Dictionary<int, SalesLine> _others = [];
    private Dictionary<string, int>? _indexes;
    private int _at = -1;

    /// <summary>The last version of the line at a index of the batch; 0 where it is new.</summary>
    public long Version(int index) => _versions[index];

    /// <summary>True with what is there instead, where it is not the same.</summary>
    public bool IsOther(int index, out SalesLine there) => _others.TryGetValue(index, out there);

    /// <summary>Takes rows in, the versions of a line in their order, and tells how many there were.</summary>
    public async Task<int> TakeAsync(RowReader rows, CancellationToken cancellation)
    {
        var count = 0;
        for (; await rows.ReadAsync(cancellation); count++)
        {
            if (Find(rows) is >= 0 and var index)
            {
                Take(rows, index);
            }
        }

        return count;
    }

    private void Take(RowReader row, int index)
    {
        _at = index;
        _versions[index] = row.Long(1);
        if (IsSame(row, lines[index]))
        {
            _others.Remove(index);
        }
        else
        {
            _others[index] = Read(row, lines[index].LineKey);
        }
    }

    /// <summary>Mostly the next line of the batch, or the same in its next version; -1 for one that is not in the batch.</summary>
    private int Find(RowReader row)
    {
        if (_at + 1 < lines.Count && row.Holds(0, lines[_at + 1].LineKey))
        {
            return _at + 1;
        }

        _indexes ??= Indexes();
        return _indexes.GetValueOrDefault(row.Text(0), -1);
    }

    private Dictionary<string, int> Indexes()
    {
        var indexes = new Dictionary<string, int>(lines.Count, StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            indexes.Add(lines[i].LineKey, i);
        }

        return indexes;
    }

    private static bool IsSame(RowReader row, in SalesLine line) =>
        row.Holds(2, line.Member) && row.Day(3) == line.Day && Holds(row, 4, line.Product) && row.LongOrNull(5) == line.Quantity
        && row.Long(6) == line.Amount && row.Holds(7, line.Currency) && Holds(row, 8, line.Details);

    private static bool Holds(RowReader row, int column, string? text) =>
        text is null ? row.IsNull(column) : !row.IsNull(column) && row.Holds(column, text);

    private static SalesLine Read(RowReader row, string key) => new()
    {
        LineNumber = 0,
        LineKey = key,
        Member = row.Text(2),
        Day = row.Day(3),
        Product = row.TextOrNull(4),
        Quantity = row.LongOrNull(5),
        Amount = row.Long(6),
        Currency = row.Text(7),
        Details = row.TextOrNull(8),
    };
}
