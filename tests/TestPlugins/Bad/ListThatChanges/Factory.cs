using System.Collections;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.ListThatChanges;

/// <summary>Has a list that holds something else the second time it is read.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Twofold(LevelStanding level) : IReadOnlyList<LevelStanding>
    {
        private int _read;

        public int Count => 1;

        public LevelStanding this[int index] => Read();

        public IEnumerator<LevelStanding> GetEnumerator()
        {
            yield return Read();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private LevelStanding Read() => _read++ == 0 ? level : level with { Level = "<script>" };
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("list-that-changes", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? base.Assess(dossier, on) with { Levels = new Twofold(base.Assess(dossier, on).Levels[0]) } : base.Assess(dossier, on);
    }
}
