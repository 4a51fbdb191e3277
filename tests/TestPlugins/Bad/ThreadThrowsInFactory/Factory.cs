using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThreadThrowsInFactory;

/// <summary>Starts a thread that throws while it is loaded.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings)
    {
        new Thread(() => throw new InvalidOperationException("on purpose")).Start();
        Thread.Sleep(Timeout.Infinite);
        return new Program(settings);
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("thread-throws-in-factory", settings);
}
