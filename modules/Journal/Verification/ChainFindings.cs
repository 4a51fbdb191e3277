namespace PartnerHub.Journal.Verification;

/// <summary>Findings in the order of the chain; neighbours moved by as much are one.</summary>
internal sealed class ChainFindings
{
    private const int MostListed = 1000;

    private readonly List<ChainFinding> _listed = [];

    public IReadOnlyList<ChainFinding> Listed => _listed;

    public long Count { get; private set; }

    public void Add(ChainFault fault, long number) => Add(fault, number, number);

    public void Add(ChainFault fault, long from, long to, long? origin = null)
    {
        if (_listed.Count > 0 && Continues(_listed[^1], fault, from, origin))
        {
            _listed[^1] = _listed[^1] with { To = to };
            return;
        }

        Count++;
        if (_listed.Count < MostListed)
        {
            _listed.Add(new(fault, from, to, origin));
        }
    }

    private static bool Continues(ChainFinding last, ChainFault fault, long from, long? origin) =>
        fault == ChainFault.Moved && last.Fault == ChainFault.Moved && last.To + 1 == from && last.From - last.Origin == from - origin;
}
