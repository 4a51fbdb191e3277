using PartnerHub.Contracts;

namespace TestPlugins.TwoFactories;

public sealed class FirstFactory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new SampleProgram("two-factories", settings);
}

public sealed class SecondFactory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new SampleProgram("two-factories", settings);
}
