using PartnerHub.Contracts;

namespace TestPlugins.Bad.ExitsInStanding;

/// <summary>Ends the process when it is asked for a standing.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("exits-in-standing", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                Environment.Exit(0);
            }

            return base.Assess(dossier, on);
        }
    }
}
