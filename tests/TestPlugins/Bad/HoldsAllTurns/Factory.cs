using PartnerHub.Contracts;

namespace TestPlugins.Bad.HoldsAllTurns;

/// <summary>Keeps a thread of the pool for each question, for ten minutes.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("holds-all-turns", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                Thread.Sleep(TimeSpan.FromMinutes(10));
            }

            return base.Assess(dossier, on);
        }
    }
}
