using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>What a member owes, with its dates.</summary>
internal sealed class Obligations
{
    public static IReadOnlyList<Duty> Duties { get; } = [];

    public IReadOnlyList<Obligation> List(Dossier dossier, DateOnly from, DateOnly to) => [];
}
