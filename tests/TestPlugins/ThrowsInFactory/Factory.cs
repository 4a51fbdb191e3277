using PartnerHub.Contracts;

namespace TestPlugins.ThrowsInFactory;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) =>
        new SampleProgram(Rates is 0 ? throw new InvalidOperationException("no rates today") : "throws-in-factory", settings);

    private static int Rates => 0;
}
