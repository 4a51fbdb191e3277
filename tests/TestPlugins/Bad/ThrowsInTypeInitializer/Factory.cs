using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInTypeInitializer;

/// <summary>The type of its program fails before there is one.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-in-type-initializer", settings)
    {
        static Program() => throw new InvalidOperationException("on purpose");
    }
}
