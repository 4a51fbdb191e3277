using System.Collections;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.EndlessDescription;

/// <summary>Describes levels without end.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Endless(Level level) : IReadOnlyList<Level>
    {
        public int Count => 1;

        public Level this[int index] => level;

        public IEnumerator<Level> GetEnumerator()
        {
            while (true)
            {
                yield return level;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("endless-description", settings)
    {
        public override ProgramDescription Description => base.Description with { Levels = new Endless(base.Description.Levels[0]) };
    }
}
