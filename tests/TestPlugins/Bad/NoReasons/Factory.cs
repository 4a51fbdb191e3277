using PartnerHub.Contracts;

namespace TestPlugins.Bad.NoReasons;

/// <summary>Rules without a reason.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("no-reasons", settings)
    {
        public override LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => dossier.Partner.Id == "bad" ? base.Place(dossier, request, on) with { Reasons = [] } : base.Place(dossier, request, on);
    }
}
