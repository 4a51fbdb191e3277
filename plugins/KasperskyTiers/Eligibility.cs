using PartnerHub.Contracts;
using PartnerHub.Plugins.KasperskyTiers.StatusChanges;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

internal sealed class Eligibility : IEligibility
{
    private readonly ProgramDescription _program;
    private readonly RequirementTable _requirements;
    private readonly RequirementTable _withLeavers;
    private readonly Remedies _remedies;
    private readonly Placing _placing;
    private readonly Obligations _obligations;
    private readonly NextChange _nextChange;

    public Eligibility(ProgramDescription program, Settings settings, Submissions submissions, RequirementTable requirements, BusinessSales sales)
    {
        _program = program;
        _requirements = requirements;
        _withLeavers = Requirements.Table(settings, People.WithoutEndOfGrace, submissions, sales);
        _remedies = new Remedies(submissions, sales);
        _placing = new Placing(program, Judged, new Falling(program, (dossier, on) => Judge(_withLeavers, dossier, on), _remedies));
        _obligations = new Obligations(requirements.Requirements, submissions, Judged);
        _nextChange = new NextChange(program.FactKinds, submissions);
    }

    public Standing Assess(Dossier dossier, DateOnly on)
    {
        var standing = Judged(dossier, on);
        return standing.Next is not { } next ? standing : standing with
        {
            Next = next with { Acts = new DeferredActs(() => _remedies.ToReach(dossier, standing.Levels[Levels.List.Rank(next.Level)], standing.Current, on)) },
        };
    }

    public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => _placing.Rule(dossier, request, on);

    public LevelRuling Place(Dossier dossier, Standing standing) => _placing.ByTheCalendar(dossier, standing);

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

    private Standing Judged(Dossier dossier, DateOnly on) => Judge(_requirements, dossier, on);

    private Standing Judge(RequirementTable table, Dossier dossier, DateOnly on)
    {
        var levels = table.Judge(dossier, on);
        return Standings.Of(_program, dossier, on, levels, Specialisation.Confers(dossier, levels[0], on));
    }
}
