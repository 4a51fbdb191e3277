using System.Collections;

namespace TestPlugins.WrongAnswers;

/// <summary>Says it has one item and never ends.</summary>
internal sealed class Endless<T>(T item) : IReadOnlyList<T>
{
    public int Count => 1;

    public T this[int index] => item;

    public IEnumerator<T> GetEnumerator()
    {
        while (true)
        {
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
