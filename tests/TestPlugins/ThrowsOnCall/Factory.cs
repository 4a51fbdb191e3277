using PartnerHub.Contracts;

namespace TestPlugins.ThrowsOnCall;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-on-call", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on) =>
            dossier.Partner.Id == "bad" ? throw new InvalidOperationException("the table has no such row") : base.Assess(dossier, on);
    }
}
