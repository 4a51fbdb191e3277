using PartnerHub.Contracts;

namespace TestPlugins.Bad.FactoryThatAsks;

/// <summary>Has a factory that wants to be given something.</summary>
public sealed class Factory(string name) : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new SampleProgram(name, settings);
}
