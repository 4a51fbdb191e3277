using PartnerHub.Kits.Data;
using PartnerHub.Partners.Loads;

namespace PartnerHub.Partners.LoadSales;

/// <summary>Writes the lines of one batch: the new ones are added, the known ones left, the others reversed and replaced.</summary>
internal sealed class SalesBatchWriter(LineTable table, DetailSplit split)
{
    public DaySums Sums { get; } = new(split);

    public long Accepted { get; private set; }

    public long Known { get; private set; }

    public long Corrected { get; private set; }

    /// <param name="lines">In the order of the file.</param>
    /// <param name="allNew">What to try first; false when the last batch held lines that were known.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task WriteAsync(IReadOnlyList<SalesLine> lines, bool allNew, CancellationToken cancellation)
    {
        foreach (var once in Rounds(lines))
        {
            if (allNew && await StartsNewAsync(once, cancellation) && await table.TryAddAsync(once, cancellation))
            {
                TakeNew(once);
            }
            else
            {
                await AddAsync(once, cancellation);
            }
        }
    }

    /// <summary>A file sent again mostly starts with a line that is known: then nothing is tried in vain.</summary>
    private async Task<bool> StartsNewAsync(IReadOnlyList<SalesLine> lines, CancellationToken cancellation) =>
        (await table.FindAsync([lines[0]], cancellation)).Version(0) == 0;

    private void TakeNew(IReadOnlyList<SalesLine> lines)
    {
        Accepted += lines.Count;
        foreach (var line in lines)
        {
            Sums.Add(line);
        }
    }

    private async Task AddAsync(IReadOnlyList<SalesLine> lines, CancellationToken cancellation)
    {
        var known = await table.FindAsync(lines, cancellation);
        var (added, replaced) = (new List<SalesLine>(), new List<(SalesLine Old, SalesLine New, long Version)>());
        for (var i = 0; i < lines.Count; i++)
        {
            if (known.Version(i) == 0)
            {
                added.Add(lines[i]);
            }
            else if (known.IsOther(i, out var old))
            {
                replaced.Add((old, lines[i], known.Version(i)));
            }
            else
            {
                Known++;
            }
        }

        if (added.Count > 0)
        {
            await table.AddAsync(added, cancellation);
            TakeNew(added);
        }

        await ReplaceAsync(replaced, cancellation);
    }

    private async Task ReplaceAsync(List<(SalesLine Old, SalesLine New, long Version)> lines, CancellationToken cancellation)
    {
        Corrected += lines.Count;
        foreach (var (old, @new, _) in lines)
        {
            Sums.Reverse(old);
            Sums.Add(@new);
        }

        if (lines.Count > 0)
        {
            await table.ReplaceAsync(lines, cancellation);
        }
    }

    /// <summary>
    /// A key that comes several times in one batch is written as often, in order, except where the line says the same again.
    /// Each round has a key once.
    /// </summary>
    private IEnumerable<IReadOnlyList<SalesLine>> Rounds(IReadOnlyList<SalesLine> lines)
    {
        if (lines.Count > 0 && AreRising(lines))
        {
            yield return lines;
            yield break;
        }

        while (lines.Count > 0)
        {
            var again = Again(lines);
            yield return again.Count == 0 ? lines : [.. lines.Where((_, i) => !again.Contains(i))];
            lines = again.Count == 0 ? [] : Different(lines, again);
        }
    }

    /// <summary>True when no key can come twice, since each is greater than the one before: most files are written so.</summary>
    private static bool AreRising(IReadOnlyList<SalesLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (string.CompareOrdinal(lines[i - 1].LineKey, lines[i].LineKey) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The places of lines whose key came before.</summary>
    private static HashSet<int> Again(IReadOnlyList<SalesLine> lines)
    {
        var keys = new HashSet<string>(lines.Count, StringComparer.Ordinal);
        var again = new HashSet<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!keys.Add(lines[i].LineKey))
            {
                again.Add(i);
            }
        }

        return again;
    }

    /// <summary>Lines that say something else than the one of their key just before; those that do not are known.</summary>
    private List<SalesLine> Different(IReadOnlyList<SalesLine> lines, HashSet<int> again)
    {
        var last = new Dictionary<string, SalesLine>(StringComparer.Ordinal);
        var different = new List<SalesLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            var content = lines[i] with { LineNumber = 0 };
            if (again.Contains(i) && last[content.LineKey] == content)
            {
                Known++;
            }
            else if (again.Contains(i))
            {
                different.Add(lines[i]);
            }

            last[content.LineKey] = content;
        }

        return different;
    }
}
