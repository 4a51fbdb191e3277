using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsCancellation;

/// <summary>Says that it was cancelled, which nobody asked for.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-cancellation", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? throw new OperationCanceledException() : base.Assess(dossier, on);
    }
}
