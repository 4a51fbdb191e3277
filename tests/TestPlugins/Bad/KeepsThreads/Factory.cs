using PartnerHub.Contracts;

namespace TestPlugins.Bad.KeepsThreads;

/// <summary>Starts threads that never end.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("keeps-threads", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                for (var i = 0; i < 20; i++)
                {
                    new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = true }.Start();
                }
            }

            return base.Assess(dossier, on);
        }
    }
}
