using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace TestPlugins.Alliance.Levels;

/// <summary>Judges the levels of the partner's ladder, and the designations beside them.</summary>
internal sealed class Eligibility : IEligibility
{
    private readonly ProgramDescription _program;
    private readonly RequirementTable _requirements;
    private readonly DesignationTable _designations;
    private readonly Dictionary<string, RequirementTable> _byLadder;
    private readonly Requalification _requalification;
    private readonly Placing _placing;

    public Eligibility(ProgramDescription program, RequirementTable requirements, DesignationTable designations)
    {
        (_program, _requirements, _designations) = (program, requirements, designations);
        _byLadder = Ladders.All.All.ToDictionary(ladder => ladder.Id, ladder => requirements.With(Ladders.All.Levels(ladder).Ids), StringComparer.Ordinal);
        _requalification = new Requalification(2, 1, Ladders.All.Held, Judge);
        _placing = new Placing(program, Assess, (dossier, on) => _requalification.Find(dossier, Judge(dossier, on), on), Judge);
    }

    /// <summary>No grace makes a partner of another country eligible.</summary>
    public Standing Assess(Dossier dossier, DateOnly on)
    {
        var designations = _designations.Judge(dossier, on);
        var levels = Judge(dossier, on, designations);
        var held = _requalification.Find(dossier, levels, on);
        if (held.State == QualifiedState.InGrace && Regions.Countries.Contains(dossier.Partner.Country, StringComparer.Ordinal))
        {
            ref var level = ref levels[Array.FindIndex(levels, judged => judged.Level == dossier.LevelOn(on))];
            level = Requalification.Grace(level, held.GraceEnds);
        }

        return Standings.Of(_program, dossier, on, levels, ladder: Ladders.All.Of(dossier.Partner)?.Id, designations: designations, acts: true);
    }

    public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => _placing.Rule(dossier, request, on);

    public LevelRuling Place(Dossier dossier, Standing standing) => _placing.Rule(dossier, standing);

    public IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => Duties.Between(dossier, from, to);

    public Evidence Explain(Dossier dossier, string requirement, DateOnly on) =>
        _designations.Explain(dossier, requirement, on) ?? _requirements.Explain(dossier, requirement, on);

    /// <summary>A candidate is judged as if it joined on the day asked, so that what it owes moves with every day.</summary>
    public DateOnly? NextChange(Dossier dossier, DateOnly on)
    {
        if (dossier.Membership is not { } membership)
        {
            return on.AddDays(1);
        }

        var next = new NextDay(on);
        next.Levels(membership);
        Changes.Figures(next, dossier);
        next.Monthly();
        next.After(Requirements.StockReports.Due(ProgramYear.Calendar.Before(ProgramYear.MonthOf(on))));
        _requalification.Changes(next);
        return next.Found;
    }

    private LevelStanding[] Judge(Dossier dossier, DateOnly on) => Judge(dossier, on, _designations.Judge(dossier, on));

    private LevelStanding[] Judge(Dossier dossier, DateOnly on, DesignationStanding[] designations) =>
        Ladders.All.Of(dossier.Partner) is { } ladder ? _byLadder[ladder.Id].Judge(dossier, on, designations) : [];
}
