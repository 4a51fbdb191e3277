using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.LoadSales;

/// <summary>Parts a line's details into those that keep facts apart and those that add up.</summary>
internal sealed class DetailSplit
{
    private const int MostKept = 10_000;
    private static readonly (string? Details, decimal[]? Sums) None = (null, null);
    private readonly string[] _additive;
    private readonly Dictionary<string, (string? Details, decimal[]? Sums)> _parts = new(StringComparer.Ordinal);

    public DetailSplit(FactKind kind) => _additive = [.. kind.Details.Where(detail => detail.Additive).Select(detail => detail.Id)];

    public (string? Details, decimal[]? Sums) Part(string? details)
    {
        if (details is null || _additive.Length == 0)
        {
            return details is null ? None : (details, null);
        }

        if (!_parts.TryGetValue(details, out var parts))
        {
            if (_parts.Count == MostKept)
            {
                _parts.Clear();
            }

            _parts.Add(details, parts = Split(details));
        }

        return parts;
    }

    /// <summary>Sums by detail, as a JSON object.</summary>
    public string? Write(decimal[]? sums) => sums is null
        ? null
        : JsonSerializer.Serialize(_additive.Zip(sums).Where(sum => sum.Second != 0).ToDictionary(sum => sum.First, sum => sum.Second, StringComparer.Ordinal));

    private (string? Details, decimal[]? Sums) Split(string details)
    {
        var all = FactColumns.Details(details);
        decimal[] sums = [.. _additive.Select(id => all.GetValueOrDefault(id).Number ?? 0)];
        foreach (var id in _additive)
        {
            all.Remove(id);
        }

        return (FactColumns.Details(all), sums);
    }
}
