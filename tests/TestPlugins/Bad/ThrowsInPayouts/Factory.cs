using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInPayouts;

/// <summary>Fails when it is asked for the payouts.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-in-payouts", settings)
    {
        public override IReadOnlyList<Payout> Payouts(Dossier dossier, string period, DateOnly on) => dossier.Partner.Id == "bad" ? throw new InvalidOperationException("on purpose") : [];
    }
}
