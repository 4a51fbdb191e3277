using PartnerHub.Contracts;

namespace TestPlugins.Bad.UndeclaredViolation;

/// <summary>Suspects a violation that it does not have.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("undeclared-violation", settings)
    {
        public override IReadOnlyList<Suspicion> Detect(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? [new() { Violation = "arson", Since = on, Reasons = [Because("x")] }] : [];
    }
}
