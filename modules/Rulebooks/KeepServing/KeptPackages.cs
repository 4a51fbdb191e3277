using System.Collections.Concurrent;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks.KeepServing;

/// <summary>What is known to be kept, so that not every question looks.</summary>
internal sealed class KeptPackages
{
    private readonly ConcurrentDictionary<(string Program, string Package), LocalizedText?> _kept = new();

    /// <summary>True when it was looked at; the notice says why it does not answer, if it does not.</summary>
    public bool Holds(InstalledPackage installed, out LocalizedText? notice) => _kept.TryGetValue((installed.Program, installed.Rulebook.Version), out notice);

    public void Add(InstalledPackage installed, LocalizedText? notice) => _kept[(installed.Program, installed.Rulebook.Version)] = notice;
}
