using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInDescription;

/// <summary>Does not know what it is.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-in-description", settings)
    {
        public override ProgramDescription Description => throw new InvalidOperationException("on purpose");
    }
}
