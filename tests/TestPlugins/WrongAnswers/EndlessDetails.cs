using System.Collections;
using System.Diagnostics.CodeAnalysis;
using PartnerHub.Contracts;

namespace TestPlugins.WrongAnswers;

/// <summary>Says one thing over and over, and never ends.</summary>
internal sealed class EndlessDetails : IReadOnlyDictionary<string, FactValue>
{
    public int Count => 1;

    public IEnumerable<string> Keys => ["again"];

    public IEnumerable<FactValue> Values => [1];

    public FactValue this[string key] => 1;

    public bool ContainsKey(string key) => true;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out FactValue value)
    {
        value = 1;
        return true;
    }

    public IEnumerator<KeyValuePair<string, FactValue>> GetEnumerator()
    {
        while (true)
        {
            yield return new("again", 1);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
