using PartnerHub.Contracts;

namespace TestPlugins.Bad.HugeText;

/// <summary>Gives its reason in 200 million letters.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("huge-text", settings)
    {
        public override LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => dossier.Partner.Id == "bad" ? base.Place(dossier, request, on) with { Reasons = [Because(new string('x', 200_000_000))] } : base.Place(dossier, request, on);
    }
}
