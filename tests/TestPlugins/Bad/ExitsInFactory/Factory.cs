using PartnerHub.Contracts;

namespace TestPlugins.Bad.ExitsInFactory;

/// <summary>Ends the process in its factory.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings)
    {
        Environment.Exit(0);
        return new Program(settings);
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("exits-in-factory", settings);
}
