using PartnerHub.Contracts;

namespace TestPlugins.Bad.MakesNothing;

/// <summary>Its factory makes nothing.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => null!;
}
