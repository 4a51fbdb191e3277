using PartnerHub.Contracts;

namespace TestPlugins.Bad.ForegroundThread;

/// <summary>Starts a thread that the process has to wait for.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("foreground-thread", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = false }.Start();
            }

            return base.Assess(dossier, on);
        }
    }
}
