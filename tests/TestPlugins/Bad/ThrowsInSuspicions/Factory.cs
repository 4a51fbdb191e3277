using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInSuspicions;

/// <summary>Fails when it is asked for suspicions: no page asks for that.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-in-suspicions", settings)
    {
        public override IReadOnlyList<Suspicion> Detect(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? throw new InvalidOperationException("on purpose") : [];
    }
}
