using System.Collections;

namespace PartnerHub.Contracts;

/// <summary>
/// Facts kept by kind, each kind by day. The order is total over all fields, so that the same facts given in any order
/// make the same set, and a program cannot depend on the order they came in.
/// </summary>
public sealed class FactSet : IReadOnlyCollection<Fact>
{
    private readonly Fact[] _facts;
    private readonly (string Kind, int Start, int End)[] _kinds;

    private FactSet(Fact[] sorted)
    {
        _facts = sorted;
        var kinds = new List<(string, int, int)>();
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && sorted[end].Kind == sorted[start].Kind; end++)
            {
            }

            kinds.Add((sorted[start].Kind, start, end));
        }

        _kinds = [.. kinds];
    }

    /// <summary>No facts.</summary>
    public static FactSet Empty { get; } = new([]);

    /// <summary>How many facts there are.</summary>
    public int Count => _facts.Length;

    /// <summary>Makes a set of the given facts.</summary>
    public static FactSet Of(IEnumerable<Fact> facts)
    {
        var sorted = facts.ToArray();
        Array.Sort(sorted, FactOrder.Instance);
        return new FactSet(sorted);
    }

    /// <summary>All facts of a kind, by day; empty when there are none.</summary>
    public ReadOnlySpan<Fact> OfKind(string kind)
    {
        foreach (ref readonly var range in _kinds.AsSpan())
        {
            if (range.Kind == kind)
            {
                return _facts.AsSpan(range.Start, range.End - range.Start);
            }
        }

        return default;
    }

    /// <summary>The facts of a kind dated up to a day, included.</summary>
    public ReadOnlySpan<Fact> UpTo(string kind, DateOnly day)
    {
        var facts = OfKind(kind);
        var count = facts.Length;
        while (count > 0 && facts[count - 1].On > day)
        {
            count--;
        }

        return facts[..count];
    }

    /// <inheritdoc/>
    public IEnumerator<Fact> GetEnumerator() => ((IEnumerable<Fact>)_facts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class FactOrder : IComparer<Fact>
    {
        public static readonly FactOrder Instance = new();

        public int Compare(Fact? left, Fact? right)
        {
            if (left is null || right is null)
            {
                return left is null ? (right is null ? 0 : -1) : 1;
            }

            int order;
            return (order = string.CompareOrdinal(left.Kind, right.Kind)) != 0 ? order
                : (order = left.On.CompareTo(right.On)) != 0 ? order
                : (order = Nullable.Compare(left.Until, right.Until)) != 0 ? order
                : (order = string.CompareOrdinal(left.Period, right.Period)) != 0 ? order
                : (order = string.CompareOrdinal(left.Person, right.Person)) != 0 ? order
                : (order = string.CompareOrdinal(left.Product, right.Product)) != 0 ? order
                : (order = CompareNumbers(left.Amount, right.Amount)) != 0 ? order
                : (order = string.CompareOrdinal(left.Currency, right.Currency)) != 0 ? order
                : (order = CompareNumbers(left.Quantity, right.Quantity)) != 0 ? order
                : (order = CompareValues(left.Value, right.Value)) != 0 ? order
                : CompareDetails(left.Details, right.Details);
        }

        /// <summary>1.0 and 1.00 are equal and yet written differently, so their digits decide.</summary>
        private static int CompareNumbers(decimal? left, decimal? right)
        {
            var order = Nullable.Compare(left, right);
            return order != 0 ? order : Nullable.Compare(left?.Scale, right?.Scale);
        }

        private static int CompareValues(FactValue left, FactValue right)
        {
            var order = left.CompareTo(right);
            return order != 0 ? order : Nullable.Compare(left.Number?.Scale, right.Number?.Scale);
        }

        private static int CompareDetails(IReadOnlyDictionary<string, FactValue> left, IReadOnlyDictionary<string, FactValue> right)
        {
            if (left.Count != right.Count || left.Count == 0)
            {
                return left.Count.CompareTo(right.Count);
            }

            var leftKeys = left.Keys.Order(StringComparer.Ordinal).ToArray();
            var rightKeys = right.Keys.Order(StringComparer.Ordinal).ToArray();
            for (var i = 0; i < leftKeys.Length; i++)
            {
                var order = string.CompareOrdinal(leftKeys[i], rightKeys[i]);
                order = order != 0 ? order : CompareValues(left[leftKeys[i]], right[rightKeys[i]]);
                if (order != 0)
                {
                    return order;
                }
            }

            return 0;
        }
    }
}
