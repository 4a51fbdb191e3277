using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>What follows a violation.</summary>
internal sealed class Sanctions(WorkingDays workingDays) : ISanctions
{
    public static IReadOnlyList<Ladder> Ladders { get; } = [];

    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on) => workingDays is null ? throw new NotSupportedException() : new() { Reasons = [] };
}
