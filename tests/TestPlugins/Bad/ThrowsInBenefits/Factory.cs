using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInBenefits;

/// <summary>Fails when it is asked for the benefits.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-in-benefits", settings)
    {
        public override IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? throw new InvalidOperationException("on purpose") : base.Grant(dossier, on);
    }
}
