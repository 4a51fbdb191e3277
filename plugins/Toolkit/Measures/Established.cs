using System.Collections.Frozen;
using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Whether the partner is in one of the countries.</summary>
/// <param name="countries">ISO 3166-1 alpha-2 codes.</param>
public sealed class Established(IEnumerable<string> countries) : Measure
{
    private readonly FrozenSet<string> _countries = countries.ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var inside = _countries.Contains(dossier.Partner.Country);
        why?.Say($"Pays du partenaire : {dossier.Partner.Country}.", $"The partner's country: {dossier.Partner.Country}.");
        return Measurement.Of(inside);
    }
}
