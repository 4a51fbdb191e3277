using PartnerHub.Contracts;

namespace TestPlugins.Bad.ClaimsAnotherId;

/// <summary>Its manifest says that it is another program.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("claims-another-id", settings);
}
