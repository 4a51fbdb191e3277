using PartnerHub.Contracts;

namespace TestPlugins.Bad.AbstractFactory;

/// <summary>Has a factory that cannot be made.</summary>
public abstract class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new SampleProgram("abstract-factory", settings);
}
