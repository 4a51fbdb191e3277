using PartnerHub.Contracts;

namespace TestPlugins.Bad.ChangingDescription;

/// <summary>Describes itself in another way each time it is asked.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("changing-description", settings)
    {
        private int _asked;

        public override ProgramDescription Description => _asked++ == 0 ? base.Description : base.Description with { Id = $"other-{_asked}", Levels = [] };
    }
}
