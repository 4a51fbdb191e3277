using PartnerHub.Contracts;

namespace TestPlugins.Bad.FailsFastInFactory;

/// <summary>Ends the process at once, without a word to anybody.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings)
    {
        Environment.FailFast("on purpose");
        return new Program(settings);
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("fails-fast-in-factory", settings);
}
