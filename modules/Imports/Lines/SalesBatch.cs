using PartnerHub.Imports.Formats;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Lines;

/// <summary>The next lines of a file, in its order; filled again and again.</summary>
internal sealed class SalesBatch(int capacity)
{
    private const int MostRejected = 1_000;
    private readonly SalesLine[] _lines = new SalesLine[capacity];
    private readonly List<RejectedLine> _rejected = [];

    public int Count { get; private set; }

    public ReadOnlySpan<SalesLine> Lines => _lines.AsSpan(0, Count);

    public IReadOnlyList<RejectedLine> Rejected => _rejected;

    public int Blank { get; private set; }

    /// <summary>Where reading goes on behind this batch.</summary>
    public FilePosition Next { get; internal set; }

    public bool IsFull => Count == _lines.Length || _rejected.Count == MostRejected;

    public bool IsEmpty => Count == 0 && _rejected.Count == 0 && Blank == 0;

    public void Clear()
    {
        Count = 0;
        Blank = 0;
        _rejected.Clear();
    }

    /// <summary>Where the next line is written before it is taken.</summary>
    public ref SalesLine NextLine => ref _lines[Count];

    public void Take(SalesRecord record, RejectedLine? rejected)
    {
        if (record == SalesRecord.Accepted)
        {
            Count++;
        }
        else if (rejected is not null)
        {
            _rejected.Add(rejected);
        }
        else
        {
            Blank++;
        }
    }
}
