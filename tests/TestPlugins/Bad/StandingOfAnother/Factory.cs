using PartnerHub.Contracts;

namespace TestPlugins.Bad.StandingOfAnother;

/// <summary>Answers for another program.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("standing-of-another", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? base.Assess(dossier, on) with { Program = "good" } : base.Assess(dossier, on);
    }
}
