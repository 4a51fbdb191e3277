using System.Linq;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.MillionClauses;

/// <summary>Describes a million clauses.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("million-clauses", settings)
    {
        public override ProgramDescription Description => base.Description with
        {
            Clauses = [.. base.Description.Clauses, .. Enumerable.Range(0, 1_000_000).Select(number => base.Description.Clauses[0] with { Id = $"C-{number + 2}" })],
        };
    }
}
