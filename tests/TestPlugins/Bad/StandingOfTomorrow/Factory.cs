using PartnerHub.Contracts;

namespace TestPlugins.Bad.StandingOfTomorrow;

/// <summary>Answers for another day.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("standing-of-tomorrow", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? base.Assess(dossier, on) with { On = on.AddDays(1) } : base.Assess(dossier, on);
    }
}
