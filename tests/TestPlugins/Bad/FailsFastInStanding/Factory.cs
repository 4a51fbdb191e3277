using PartnerHub.Contracts;

namespace TestPlugins.Bad.FailsFastInStanding;

/// <summary>Ends the process at once when it is asked for a standing.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("fails-fast-in-standing", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                Environment.FailFast("on purpose");
            }

            return base.Assess(dossier, on);
        }
    }
}
