using PartnerHub.Contracts;

namespace TestPlugins.Bad.DeadlocksInFactory;

/// <summary>Waits in its factory for a thread that waits for it.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings)
    {
        var gate = new object();
        lock (gate)
        {
            var other = new Thread(() =>
            {
                lock (gate)
                {
                }
            });
            other.Start();
            other.Join();
        }

        return new Program(settings);
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("deadlocks-in-factory", settings);
}
