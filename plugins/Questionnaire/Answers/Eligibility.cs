using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

internal sealed class Eligibility : IEligibility
{
    private readonly ProgramDescription _program;
    private readonly Judging _judging;
    private readonly NextChange _nextChange;
    private readonly Placing _placing;
    private readonly Obligations _obligations;
    private readonly Dictionary<string, (PersonsWith Measure, Departures Words)> _leavers = new(StringComparer.Ordinal);

    public Eligibility(ProgramDescription program, Catalog catalog, Measures measures, Judging judging, DefinedMoves moves)
    {
        (_program, _judging) = (program, judging);
        _nextChange = new NextChange(program.FactKinds, catalog, measures, moves);
        _placing = new Placing(program, moves, judging, Assess, _nextChange);
        _obligations = new Obligations(catalog, measures, Assess);
        foreach (var part in catalog.Definition.Requirements.Where(measures.CountsLeavers))
        {
            var words = new Departures(DutyList.DepartureClause(catalog), catalog.Definition.Departures!.NoticeDays);
            _leavers.Add(part.Id, (measures.PersonsWith(part.Persons!.With[0]), words));
        }
    }

    public Standing Assess(Dossier dossier, DateOnly on)
    {
        var levels = _judging.Judge(dossier, on);
        return Standings.Of(_program, dossier, on, levels, levels.Length == 0 ? null : _judging.Confers(dossier, levels[0], on));
    }

    public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => _placing.Rule(dossier, request, on);

    public LevelRuling Place(Dossier dossier, Standing standing) => _placing.Rule(dossier, standing);

    public IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => _obligations.Between(dossier, from, to);

    public DateOnly? NextChange(Dossier dossier, DateOnly on) => _nextChange.After(dossier, on);

    public Evidence Explain(Dossier dossier, string requirement, DateOnly on)
    {
        var evidence = _judging.Explain(dossier, requirement, on);
        if (!_leavers.TryGetValue(requirement, out var leavers) || leavers.Measure.Leavers(dossier, on) is not { Count: > 0 } left)
        {
            return evidence;
        }

        return evidence with { Reasons = [.. evidence.Reasons, .. left.SelectMany(leaver => leavers.Words.Tell(leaver, on))] };
    }
}
