using PartnerHub.Contracts;

namespace TestPlugins.Bad.ClaimsNewerContracts;

/// <summary>Its manifest asks for contracts that nobody has.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("claims-newer-contracts", settings);
}
