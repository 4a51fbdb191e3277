using PartnerHub.Contracts;

namespace TestPlugins.Bad.NoDescription;

/// <summary>Has no description.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("no-description", settings)
    {
        public override ProgramDescription Description => null!;
    }
}
