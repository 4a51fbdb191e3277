using PartnerHub.Contracts;

namespace TestPlugins.Bad.ManifestOfMore;

/// <summary>Its manifest says something that no manifest says.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("manifest-of-more", settings);
}
