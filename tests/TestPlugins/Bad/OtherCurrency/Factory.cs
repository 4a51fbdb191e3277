using PartnerHub.Contracts;

namespace TestPlugins.Bad.OtherCurrency;

/// <summary>Pays in a currency that it does not have.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("other-currency", settings)
    {
        public override IReadOnlyList<Payout> Payouts(Dossier dossier, string period, DateOnly on) => dossier.Partner.Id == "bad" ? [new() { Benefit = "logo", Amount = 1, Currency = "XAU", Reasons = [Because("x")] }] : [];
    }
}
