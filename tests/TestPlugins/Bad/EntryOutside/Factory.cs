using PartnerHub.Contracts;

namespace TestPlugins.Bad.EntryOutside;

/// <summary>Its manifest enters a file out of its folder.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("entry-outside", settings);
}
