using PartnerHub.Journal.Chain;

namespace PartnerHub.Journal.Replay;

/// <summary>Compares what comes out with what was recorded, and counts.</summary>
internal sealed class ReplayCounter(string program)
{
    private const int MostListed = 1000;

    private readonly List<ReplayFinding> _findings = [];
    private long _identical;
    private long _different;
    private long _notReplayable;
    private long _byPeople;
    private long _ofBefore;

    public void AddByAPerson() => _byPeople++;

    public void AddUnreadable(ScannedEntry scanned)
    {
        _notReplayable++;
        List(new() { Number = scanned.Number, Fault = ReplayFault.NotReplayable, Reason = ReplayWords.Unreadable });
    }

    public void Add(JournalEntry entry, Replayed replayed)
    {
        if (replayed.IsOfBefore)
        {
            _ofBefore++;
        }
        else if (replayed.Refusal is { } refusal)
        {
            _notReplayable++;
            List(new() { Number = entry.Number, Fault = ReplayFault.NotReplayable, Reason = refusal });
        }
        else if (Difference(entry, replayed) is { } difference)
        {
            _different++;
            List(difference);
        }
        else
        {
            _identical++;
        }
    }

    public ReplayReport Report() => new()
    {
        Program = program,
        Identical = _identical,
        Different = _different,
        NotReplayable = _notReplayable,
        ByPeople = _byPeople,
        OfBefore = _ofBefore,
        Findings = _findings,
    };

    private static ReplayFinding? Difference(JournalEntry entry, Replayed replayed)
    {
        if (entry.DossierHash is { } hash && replayed.DossierHash != hash)
        {
            return new() { Number = entry.Number, Fault = ReplayFault.DossierDiffers, Recorded = hash, Recomputed = replayed.DossierHash };
        }

        if (entry.Ruling == replayed.Ruling)
        {
            return null;
        }

        var (path, recorded, recomputed) = JsonDifference.First(entry.Ruling, replayed.Ruling!);
        return new() { Number = entry.Number, Fault = ReplayFault.RulingDiffers, Path = path, Recorded = recorded, Recomputed = recomputed };
    }

    private void List(ReplayFinding finding)
    {
        if (_findings.Count < MostListed)
        {
            _findings.Add(finding);
        }
    }
}
