using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInNextChange;

/// <summary>Fails when it is asked for the next change: no page asks for that.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-in-next-change", settings)
    {
        public override DateOnly? NextChange(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? throw new InvalidOperationException("on purpose") : on.AddDays(1);
    }
}
