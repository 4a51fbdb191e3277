using PartnerHub.Contracts;

namespace TestPlugins.Bad.BlocksTheExit;

/// <summary>Sleeps when the process wants to end.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("blocks-the-exit", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                AppDomain.CurrentDomain.ProcessExit += (_, _) => Thread.Sleep(TimeSpan.FromMinutes(10));
            }

            return base.Assess(dossier, on);
        }
    }
}
