using System.Collections.Frozen;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>Whether the partner is in one of the countries.</summary>
internal sealed class Established(IEnumerable<string> countries) : Measure
{
    private readonly FrozenSet<string> _countries = countries.ToFrozenSet(StringComparer.Ordinal);

    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var inside = _countries.Contains(dossier.Partner.Country);
        why?.Say($"Pays du partenaire : {dossier.Partner.Country}.", $"The partner's country: {dossier.Partner.Country}.");
        return Measurement.Of(inside);
    }
}
