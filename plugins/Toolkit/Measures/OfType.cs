using System.Collections.Frozen;
using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Whether the partner is of one of some types.</summary>
/// <param name="types">Ids of partner types.</param>
public sealed class OfType(IEnumerable<string> types) : Measure
{
    private readonly FrozenSet<string> _types = types.ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        foreach (var type in dossier.Partner.Types)
        {
            if (_types.Contains(type))
            {
                return Measurement.Of(true);
            }
        }

        return Measurement.Of(false);
    }
}
