using PartnerHub.Contracts;

namespace TestPlugins.Bad.StarvesThePool;

/// <summary>Fills the thread pool with work that sleeps.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("starves-the-pool", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                for (var i = 0; i < 50; i++)
                {
                    ThreadPool.QueueUserWorkItem(_ => Thread.Sleep(TimeSpan.FromSeconds(5)));
                }
            }

            return base.Assess(dossier, on);
        }
    }
}
