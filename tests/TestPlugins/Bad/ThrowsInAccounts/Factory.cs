using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInAccounts;

/// <summary>Fails when it is asked for the accounts.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-in-accounts", settings)
    {
        public override IReadOnlyList<Account> Accounts(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? throw new InvalidOperationException("on purpose") : [];
    }
}
