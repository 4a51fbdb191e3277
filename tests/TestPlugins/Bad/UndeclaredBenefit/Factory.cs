using PartnerHub.Contracts;

namespace TestPlugins.Bad.UndeclaredBenefit;

/// <summary>Grants what it does not have.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("undeclared-benefit", settings)
    {
        public override IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? [base.Grant(dossier, on)[0] with { Id = "yacht" }] : base.Grant(dossier, on);
    }
}
