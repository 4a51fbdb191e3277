using System.Collections;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.ListThatThrows;

/// <summary>Has a list that fails when it is read.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Odd<T>(T item) : IReadOnlyList<T>
    {
        public int Count => 1;

        public T this[int index] => throw new InvalidOperationException("on purpose");

        public IEnumerator<T> GetEnumerator()
        {
            yield return item;
            throw new InvalidOperationException("on purpose");
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("list-that-throws", settings)
    {
        public override IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? new Odd<Entitlement>(base.Grant(dossier, on)[0]) : base.Grant(dossier, on);
    }
}
