using PartnerHub.Contracts;

namespace TestPlugins.Bad.ManifestOfNull;

/// <summary>Its manifest holds nothing where something is required.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("manifest-of-null", settings);
}
