using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

internal sealed class Eligibility : IEligibility
{
    private readonly ProgramDescription _program;
    private readonly RequirementTable _requirements;
    private readonly RequirementTable _withLeavers;
    private readonly Placing _placing;
    private readonly Obligations _obligations;
    private readonly NextChange _nextChange;

    public Eligibility(ProgramDescription program, Settings settings, Submissions submissions, RequirementTable requirements)
    {
        _program = program;
        _requirements = requirements;
        _withLeavers = Requirements.Table(settings, People.WithoutEndOfGrace, submissions);
        _placing = new Placing(program, Assess, (dossier, on) => Judge(_withLeavers, dossier, on));
        _obligations = new Obligations(requirements.Requirements, submissions, Assess);
        _nextChange = new NextChange(program.FactKinds, submissions);
    }

    public Standing Assess(Dossier dossier, DateOnly on) => Judge(_requirements, dossier, on);

    public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => _placing.Rule(dossier, request, on);

    public LevelRuling Place(Dossier dossier, Standing standing) => _placing.Rule(dossier, standing);

    public IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => _obligations.Between(dossier, from, to);

    public DateOnly? NextChange(Dossier dossier, DateOnly on) => _nextChange.After(dossier, on);

    public Evidence Explain(Dossier dossier, string requirement, DateOnly on)
    {
        var evidence = _requirements.Explain(dossier, requirement, on);
        var leavers = requirement switch
        {
            Requirements.SalesSpecialists => People.ByTheGuide.Sales.Leavers(dossier, on),
            Requirements.TechnicalSpecialists => People.ByTheGuide.Technical.Leavers(dossier, on),
            _ => [],
        };
        return leavers.Count == 0 ? evidence : evidence with { Reasons = [.. evidence.Reasons, .. leavers.SelectMany(leaver => People.Departures.Tell(leaver, on))] };
    }

    private Standing Judge(RequirementTable table, Dossier dossier, DateOnly on)
    {
        var levels = table.Judge(dossier, on);
        return Standings.Of(_program, dossier, on, levels, Specialisation.Confers(dossier, levels[0], on));
    }
}
