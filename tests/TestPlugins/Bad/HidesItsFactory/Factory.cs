using PartnerHub.Contracts;

namespace TestPlugins.Bad.HidesItsFactory;

/// <summary>Has a factory that nobody outside can see.</summary>
internal sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new SampleProgram("hides-its-factory", settings);
}
