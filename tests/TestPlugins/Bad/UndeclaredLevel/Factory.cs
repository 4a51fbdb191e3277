using PartnerHub.Contracts;

namespace TestPlugins.Bad.UndeclaredLevel;

/// <summary>Says that a level was earned that it does not have.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("undeclared-level", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? base.Assess(dossier, on) with { Earned = "platinum" } : base.Assess(dossier, on);
    }
}
