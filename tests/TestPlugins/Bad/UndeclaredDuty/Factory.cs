using PartnerHub.Contracts;

namespace TestPlugins.Bad.UndeclaredDuty;

/// <summary>Asks for what it has no fact for.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("undeclared-duty", settings)
    {
        public override IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => dossier.Partner.Id == "bad" ? [new() { Id = "golf", OpensOn = from, Due = to, State = ObligationState.Due, Clause = "C-1" }] : [];
    }
}
