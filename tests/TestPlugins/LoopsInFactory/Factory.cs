using PartnerHub.Contracts;

namespace TestPlugins.LoopsInFactory;

public sealed class Factory : IProgramFactory
{
    // Longer than any limit; not for ever, so that the tests that follow have the machine to themselves.
    private const int Milliseconds = 60_000;

    public IPartnerProgram Create(ProgramSettings settings)
    {
        var end = Environment.TickCount64 + Milliseconds;
        while (Environment.TickCount64 < end)
        {
        }

        return new SampleProgram("loops-in-factory", settings);
    }
}
