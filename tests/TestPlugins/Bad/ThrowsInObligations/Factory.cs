using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInObligations;

/// <summary>Fails when it is asked for the obligations.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-in-obligations", settings)
    {
        public override IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => dossier.Partner.Id == "bad" ? throw new InvalidOperationException("on purpose") : [];
    }
}
