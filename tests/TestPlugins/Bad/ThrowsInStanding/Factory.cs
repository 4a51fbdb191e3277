using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInStanding;

/// <summary>Fails when it is asked for the standing.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-in-standing", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? throw new InvalidOperationException("on purpose") : base.Assess(dossier, on);
    }
}
