using System.Collections;
using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Acts that are written when somebody reads them: a network's standings are judged by the thousand, and few are looked at.</summary>
/// <param name="write">Writes them; called again by two readers at once, with the same answer.</param>
public sealed class DeferredActs(Func<IReadOnlyList<Act>> write) : IReadOnlyList<Act>
{
    private IReadOnlyList<Act>? _acts;

    /// <inheritdoc/>
    public int Count => Written.Count;

    /// <inheritdoc/>
    public Act this[int index] => Written[index];

    private IReadOnlyList<Act> Written => _acts ??= write();

    /// <inheritdoc/>
    public IEnumerator<Act> GetEnumerator() => Written.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
