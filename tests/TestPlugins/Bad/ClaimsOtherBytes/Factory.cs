using PartnerHub.Contracts;

namespace TestPlugins.Bad.ClaimsOtherBytes;

/// <summary>Its manifest names the hash of other bytes.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("claims-other-bytes", settings);
}
