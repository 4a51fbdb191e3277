namespace PartnerHub.Journal.Verification;

/// <summary>Findings in the order of the chain; neighbours moved by as much are one.</summary>
internal sealed class ChainFindings
{
    private const int MostListed = 1000;

    private readonly List<ChainFinding> _listed = [];
    private ChainFinding? _last;

    public IReadOnlyList<ChainFinding> Listed => _listed;

    public long Count { get; private set; }

    public void Add(ChainFault fault, long number) => Add(fault, number, number);

    public void Add(ChainFault fault, long from, long to, long? origin = null)
    {
        if (_last is { } last && Continues(last, fault, from, origin))
        {
            _last = last with { To = to };
            if (Count == _listed.Count)
            {
                _listed[^1] = _last;
            }

            return;
        }

        _last = new(fault, from, to, origin);
        if (Count++ < MostListed)
        {
            _listed.Add(_last);
        }
    }

    /// <summary>What was found beside the chain, after it.</summary>
    public void Add(IEnumerable<ChainFinding> findings)
    {
        foreach (var finding in findings)
        {
            _last = finding;
            if (Count++ < MostListed)
            {
                _listed.Add(finding);
            }
        }
    }

    private static bool Continues(ChainFinding last, ChainFault fault, long from, long? origin) =>
        fault == ChainFault.Moved && last.Fault == ChainFault.Moved && last.To + 1 == from && last.From - last.Origin == from - origin;
}
