using MediatR;

namespace PartnerHub.Journal;

/// <summary>
/// Asks every module which entries it knows by number, before a journal is verified: one that lost its last entries, or all of
/// them and its head, is told by whatever was kept of them elsewhere.
/// </summary>
public sealed record GatherKnownEntries : INotification
{
    private readonly Dictionary<string, long> _last = new(StringComparer.Ordinal);

    /// <summary>By program, the greatest number known.</summary>
    public IReadOnlyDictionary<string, long> Last => _last;

    public void Add(string program, long number) => _last[program] = Math.Max(number, _last.GetValueOrDefault(program));
}

/// <summary>Asks whoever keeps something beside the chain that entries vouch for whether it is still what they say.</summary>
/// <param name="Program">The program.</param>
/// <param name="Last">Number of the last entry that was read; what came after it is not looked at.</param>
/// <param name="Entries">Its entries of the kinds <see cref="RulingKinds.Appeal"/> and <see cref="RulingKinds.Decision"/>.</param>
public sealed record VerifyKept(string Program, long Last, IReadOnlyList<JournalEntry> Entries) : INotification
{
    private readonly List<ChainFinding> _findings = [];

    public IReadOnlyList<ChainFinding> Findings => _findings;

    public void Add(ChainFault fault, long number) => _findings.Add(new(fault, number, number));
}
