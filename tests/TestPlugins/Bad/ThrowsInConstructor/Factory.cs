using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInConstructor;

/// <summary>Its factory fails before it makes anything.</summary>
public sealed class Factory : IProgramFactory
{
    public Factory() => throw new InvalidOperationException("on purpose");

    public IPartnerProgram Create(ProgramSettings settings) => new SampleProgram("throws-in-constructor", settings);
}
