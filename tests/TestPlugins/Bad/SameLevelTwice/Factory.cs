using PartnerHub.Contracts;

namespace TestPlugins.Bad.SameLevelTwice;

/// <summary>Describes one level twice.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("same-level-twice", settings)
    {
        public override ProgramDescription Description => base.Description with { Levels = [base.Description.Levels[0], base.Description.Levels[0]] };
    }
}
