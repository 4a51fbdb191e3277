using System.Collections;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.EndlessObligations;

/// <summary>Says it owes one thing, and never ends saying it.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Odd<T>(T item) : IReadOnlyList<T>
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

    private sealed class Program(ProgramSettings settings) : SampleProgram("endless-obligations", settings)
    {
        public override IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => dossier.Partner.Id == "bad" ? new Odd<Obligation>(new() { Id = "sales", OpensOn = from, Due = to, State = ObligationState.Due, Clause = "C-1" }) : [];
    }
}
