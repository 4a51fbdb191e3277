using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInLevel;

/// <summary>Fails when it is asked for the level.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-in-level", settings)
    {
        public override LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => dossier.Partner.Id == "bad" ? throw new InvalidOperationException("on purpose") : base.Place(dossier, request, on);
    }
}
