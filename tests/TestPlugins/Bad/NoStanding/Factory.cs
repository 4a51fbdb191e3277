using PartnerHub.Contracts;

namespace TestPlugins.Bad.NoStanding;

/// <summary>Answers nothing when it is asked for a standing.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("no-standing", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? null! : base.Assess(dossier, on);
    }
}
