using PartnerHub.Contracts;

namespace TestPlugins.Bad.UndeclaredClause;

/// <summary>Cites a clause that it does not have.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("undeclared-clause", settings)
    {
        public override LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => dossier.Partner.Id == "bad" ? base.Place(dossier, request, on) with { Reasons = [Because("x") with { Clause = "C-9" }] } : base.Place(dossier, request, on);
    }
}
