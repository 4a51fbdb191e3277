using PartnerHub.Journal.Chain;

namespace PartnerHub.Journal.Verification;

/// <summary>Follows one chain entry by entry and notes where it is not as it was written.</summary>
internal sealed class ChainWalk(string program, Head? head, IEnumerable<Checkpoint> checkpoints)
{
    private readonly Dictionary<long, string[]> _checkpoints = checkpoints.GroupBy(checkpoint => checkpoint.Number)
        .ToDictionary(seen => seen.Key, seen => seen.Select(checkpoint => checkpoint.Hash).ToArray());

    private readonly ChainFindings _findings = new();
    private readonly OriginSearch _origins = new(program);
    private readonly Dictionary<string, long> _ruled = new(StringComparer.Ordinal);
    private readonly List<JournalEntry> _vouching = [];
    private long _entries;
    private long _last;
    private string _lastHash = EntryHash.BeforeFirst;

    // What the entry before should have as its hash; null where nobody can tell any more.
    private string? _expected = EntryHash.BeforeFirst;

    /// <summary>By version of the rulebook, the first entry that it ruled.</summary>
    public IReadOnlyDictionary<string, long> Ruled => _ruled;

    /// <summary>Number of the last entry that was read.</summary>
    public long Last => _last;

    /// <summary>Entries that vouch for what is kept beside the chain.</summary>
    public IReadOnlyList<JournalEntry> Vouching => _vouching;

    public void Visit(ScannedEntry scanned)
    {
        _entries++;
        if (scanned.Number > _last + 1)
        {
            _findings.Add(ChainFault.Missing, _last + 1, scanned.Number - 1);
            _expected = null;
        }

        _last = scanned.Number;
        if (scanned.Entry is { } entry)
        {
            Follow(entry);
        }
        else
        {
            _findings.Add(ChainFault.Unreadable, scanned.Number);
            (_expected, _lastHash) = (null, "");
        }
    }

    /// <param name="now">The head after the last entry was read: others may have appended meanwhile.</param>
    /// <param name="known">The greatest number that was known elsewhere before the first was read.</param>
    /// <param name="beside">What was found beside the chain.</param>
    public ChainReport End(Head? now, long known, IEnumerable<ChainFinding> beside)
    {
        var recorded = now?.Number ?? 0;
        if (now is null && _entries > 0)
        {
            _findings.Add(ChainFault.HeadMissing, _last);
        }
        else if (_last > recorded)
        {
            _findings.Add(ChainFault.AfterTheHead, recorded + 1, _last);
        }

        if (Math.Max(head?.Number ?? 0, known) is var last && last > _last)
        {
            _findings.Add(ChainFault.Missing, _last + 1, last);
        }

        foreach (var number in _checkpoints.Keys.Order())
        {
            _findings.Add(ChainFault.NotTheCheckpoint, number);
        }

        _findings.Add(beside);
        return new()
        {
            Program = program,
            Entries = _entries,
            Number = _last,
            Hash = _lastHash,
            Findings = _findings.Listed,
            FindingCount = _findings.Count,
        };
    }

    private void Follow(JournalEntry entry)
    {
        if (entry.Rulebook is { } version)
        {
            _ruled.TryAdd(version, entry.Number);
        }

        if (entry.Kind is RulingKinds.Appeal or RulingKinds.Decision)
        {
            _vouching.Add(entry);
        }

        var content = EntryHash.ContentOf(entry);
        var hash = EntryHash.Placed(program, entry.Number, content, entry.PreviousHash);
        var isItself = hash == entry.Hash;
        if (!isItself)
        {
            Explain(entry, content);
        }
        else if (_expected is not null && entry.PreviousHash != _expected && entry.PreviousHash != _lastHash)
        {
            _findings.Add(ChainFault.Unlinked, entry.Number);
        }

        CheckSeenBefore(entry, isItself);
        (_expected, _lastHash) = (isItself ? entry.Hash : null, entry.Hash);
    }

    private void Explain(JournalEntry entry, byte[] content)
    {
        var last = Math.Max(head?.Number ?? 0, _entries);
        if ((entry.Number > last + 1 ? _origins.FindAmong(last, entry, content) : _origins.Find(entry, content, last)) is { } origin)
        {
            _findings.Add(ChainFault.Moved, entry.Number, entry.Number, origin);
        }
        else
        {
            _findings.Add(ChainFault.Changed, entry.Number);
        }
    }

    private void CheckSeenBefore(JournalEntry entry, bool isItself)
    {
        if (isItself && head is not null && head.Number == entry.Number && head.Hash != entry.Hash)
        {
            _findings.Add(ChainFault.HeadChanged, entry.Number);
        }

        if (_checkpoints.Remove(entry.Number, out var seen) && seen.Any(hash => hash != entry.Hash))
        {
            _findings.Add(ChainFault.NotTheCheckpoint, entry.Number);
        }
    }
}
