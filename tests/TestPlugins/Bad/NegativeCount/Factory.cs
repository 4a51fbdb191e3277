using System.Collections;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.NegativeCount;

/// <summary>Has a list of fewer than no items.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Odd<T>(T item) : IReadOnlyList<T>
    {
        public int Count => -1;

        public T this[int index] => item;

        public IEnumerator<T> GetEnumerator()
        {
            yield return item;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("negative-count", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? base.Assess(dossier, on) with { Levels = new Odd<LevelStanding>(base.Assess(dossier, on).Levels[0]) } : base.Assess(dossier, on);
    }
}
