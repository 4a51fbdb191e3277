using PartnerHub.Contracts;

namespace TestPlugins.Bad.LoopsInStanding;

/// <summary>Never comes back from a standing.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("loops-in-standing", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                while (true)
                {
                }
            }

            return base.Assess(dossier, on);
        }
    }
}
