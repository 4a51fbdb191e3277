using System.Collections.Concurrent;
using PartnerHub.Programs;

namespace PartnerHub.Journal.Rulebooks;

/// <summary>The rulebooks that are known to be kept, so that not every ruling asks.</summary>
internal sealed class KnownRulebooks
{
    private readonly ConcurrentDictionary<(string Program, string Version), bool> _kept = new();

    public bool Holds(Rulebook rulebook) => _kept.ContainsKey((rulebook.Program, rulebook.Version));

    public void Add(Rulebook rulebook) => _kept[(rulebook.Program, rulebook.Version)] = true;
}
