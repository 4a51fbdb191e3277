using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

internal sealed class Eligibility : IEligibility
{
    private readonly ProgramDescription _program;
    private readonly Catalog _catalog;
    private readonly Judging _judging;
    private readonly Requalification? _requalification;
    private readonly HashSet<string> _countries;
    private readonly NextChange _nextChange;
    private readonly Dictionary<string, Placing> _placings;
    private readonly Obligations _obligations;
    private readonly Dictionary<string, (PersonsWith Measure, Departures Words)> _leavers = new(StringComparer.Ordinal);

    public Eligibility(ProgramDescription program, Catalog catalog, Measures measures, Judging judging, IReadOnlyDictionary<string, DefinedMoves> moves)
    {
        (_program, _catalog, _judging) = (program, catalog, judging);
        _countries = catalog.Definition.Requirements.Where(part => part.Countries is not null).Select(part => part.Id).ToHashSet(StringComparer.Ordinal);
        _requalification = catalog.Definition.Moves.Requalification is { } yearly && YearlyWindow.Day(yearly.On) is { } day
            ? new Requalification(day.Month, day.Day, catalog.Held, judging.JudgeConferred)
            : null;
        _nextChange = new NextChange(program.FactKinds, catalog, measures, [.. moves.Values.SelectMany(known => known.Windows).Distinct()], _requalification);
        _placings = moves.ToDictionary(
            pair => pair.Key, pair => new Placing(program, pair.Value, judging, Assess, _nextChange, _requalification), StringComparer.Ordinal);
        _obligations = new Obligations(catalog, measures, Assess);
        foreach (var part in catalog.Definition.Requirements.Where(measures.CountsLeavers))
        {
            var words = new Departures(DutyList.DepartureClause(catalog), catalog.Definition.Departures!.NoticeDays);
            _leavers.Add(part.Id, (measures.PersonsWith(part.Persons!.With[0]), words));
        }
    }

    public NextChange Changes => _nextChange;

    public Standing Assess(Dossier dossier, DateOnly on)
    {
        var designations = _judging.Designations(dossier, on);
        var levels = _judging.Judge(dossier, on, designations);
        var conferred = _judging.Confers(dossier, levels, on);
        if (_requalification is not null && conferred is null)
        {
            Grace(dossier, levels, on);
        }

        var standing = Standings.Of(_program, dossier, on, levels, conferred, _catalog.HasLadders ? _catalog.Ladders.Of(dossier.Partner)?.Id : null, designations);
        return standing.Next is not { } next ? standing : standing with
        {
            Next = next with { Acts = new DeferredActs(() => Acts.Of(_program, standing.Levels.First(level => level.Level == next.Level))) },
        };
    }

    public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) =>
        PlacingOf(dossier) is { } placing ? placing.Rule(dossier, request, on) : NoLadder();

    public LevelRuling Place(Dossier dossier, Standing standing) =>
        PlacingOf(dossier) is { } placing ? placing.Rule(dossier, standing) : NoLadder();

    public IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => _obligations.Between(dossier, from, to);

    public IReadOnlyList<Obligation> Missed(string duty, Dossier dossier, DateOnly since, DateOnly on) => _obligations.Missed(duty, dossier, since, on);

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

    /// <summary>A level in its year of grace stays eligible; but no grace moves a partner into a country of the program.</summary>
    private void Grace(Dossier dossier, LevelStanding[] levels, DateOnly on)
    {
        if (_requalification!.Find(dossier, levels, on) is { State: QualifiedState.InGrace } held)
        {
            ref var level = ref levels[Array.FindIndex(levels, judged => judged.Level == _catalog.Held(dossier, on))];
            level = level.Requirements.Any(result => result.Blocks && _countries.Contains(result.Cell.Requirement)) ? level : Requalification.Grace(level, held.GraceEnds);
        }
    }

    private Placing? PlacingOf(Dossier dossier) =>
        !_catalog.HasLadders ? _placings[DefinedMoves.NoLadder] : _catalog.Ladders.Of(dossier.Partner) is { } ladder ? _placings[ladder.Id] : null;

    private LevelRuling NoLadder() => new()
    {
        Ruling = LevelOutcome.Refused,
        Reasons =
        [
            Words.Because(
                _catalog.LadderClause,
                $"Le partenaire n'est d'aucun type qui a une échelle : il n'a donc pas de niveau.",
                $"The partner is of no type that has a ladder, and so has no level."),
        ],
    };
}
