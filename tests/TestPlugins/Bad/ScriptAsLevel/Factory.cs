using PartnerHub.Contracts;

namespace TestPlugins.Bad.ScriptAsLevel;

/// <summary>Names a script where a level is expected.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("script-as-level", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? base.Assess(dossier, on) with { Current = "<script>alert(1)</script>" } : base.Assess(dossier, on);
    }
}
