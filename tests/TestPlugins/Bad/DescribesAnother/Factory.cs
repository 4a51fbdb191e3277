using PartnerHub.Contracts;

namespace TestPlugins.Bad.DescribesAnother;

/// <summary>Describes itself as another program.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("describes-another", settings)
    {
        public override ProgramDescription Description => base.Description with { Id = "good" };
    }
}
