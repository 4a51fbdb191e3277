using PartnerHub.Journal.Chain;

namespace PartnerHub.Journal.Verification;

/// <summary>
/// Finds the number that an entry's hash was made for, nearest first. A journal in which everything was changed must not be
/// searched through for each of its entries: the search stops after so many tries in all.
/// </summary>
internal sealed class OriginSearch(string program)
{
    private long _triesLeft = 2_000_000;
    private long _lastShift;

    public long? Find(JournalEntry entry, byte[] content, long last)
    {
        if (IsOf(entry.Number + _lastShift, entry, content))
        {
            return entry.Number + _lastShift;
        }

        for (long distance = 1; distance <= last && _triesLeft > 0; distance++)
        {
            foreach (var shift in (ReadOnlySpan<long>)[distance, -distance])
            {
                if (entry.Number + shift > 0 && IsOf(entry.Number + shift, entry, content))
                {
                    _lastShift = shift;
                    return entry.Number + shift;
                }
            }
        }

        return null;
    }

    /// <summary>The same for an entry that stands far beyond all others: it belongs among them.</summary>
    public long? FindAmong(long last, JournalEntry entry, byte[] content)
    {
        for (var number = last; number > 0 && _triesLeft > 0; number--)
        {
            if (IsOf(number, entry, content))
            {
                return number;
            }
        }

        return null;
    }

    private bool IsOf(long number, JournalEntry entry, byte[] content)
    {
        _triesLeft--;
        return EntryHash.Placed(program, number, content, entry.PreviousHash) == entry.Hash;
    }
}
