using System.Collections.Frozen;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>Judges dossiers by the table of their region and ladder. Everything is made once.</summary>
internal sealed class Judging
{
    private const string NoLadder = "";

    private readonly Catalog _catalog;
    private readonly DesignationTable _designations;
    private readonly FrozenDictionary<string, Dictionary<string, Tables>> _byCountry;
    private readonly Dictionary<string, Tables> _elsewhere;
    private readonly RequirementTable _whole;
    private readonly Conferral[] _conferrals;

    public Judging(Catalog catalog, Measures measures)
    {
        (_catalog, _designations) = (catalog, measures.Designations);
        var rows = new RequirementRows(catalog, measures);
        var oneForAll = rows.OneForAll && catalog.Regions.Count > 0;
        _elsewhere = ByLadder(rows, oneForAll ? catalog.Regions[0] : null);
        _byCountry = (oneForAll ? [] : catalog.Regions)
            .Select(region => (region.Countries, Tables: ByLadder(rows, region)))
            .SelectMany(region => region.Countries.Select(country => KeyValuePair.Create(country, region.Tables)))
            .ToFrozenDictionary(StringComparer.Ordinal);
        _whole = rows.Described();
        Requirements = _whole.Requirements;
        _conferrals = [.. catalog.Definition.Conferrals.Select(part => Conferral.Of(catalog, part)).OrderByDescending(known => known.Rank)];
    }

    /// <summary>The rows as the description has them.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    public DesignationStanding[] Designations(Dossier dossier, DateOnly on) => _designations.Judge(dossier, on);

    /// <summary>The levels of the partner's ladder, low to high; none without one.</summary>
    public LevelStanding[] Judge(Dossier dossier, DateOnly on) => Judge(dossier, on, Designations(dossier, on));

    public LevelStanding[] Judge(Dossier dossier, DateOnly on, DesignationStanding[] designations) => Of(dossier)?.Table.Judge(dossier, on, designations) ?? [];

    /// <summary>As if no leaver's grace ever ended.</summary>
    public LevelStanding[] JudgeLeaversStay(Dossier dossier, DateOnly on) => Of(dossier)?.LeaversStay.Judge(dossier, on, Designations(dossier, on)) ?? [];

    /// <summary>The levels with what facts confer, grace left aside.</summary>
    public LevelStanding[] JudgeConferred(Dossier dossier, DateOnly on)
    {
        var levels = Judge(dossier, on);
        if (levels.Length > 0 && Confers(dossier, levels, on) is { } conferred)
        {
            for (var rank = 0; rank <= conferred.Rank; rank++)
            {
                levels[rank] = levels[rank] with { Eligible = true };
            }
        }

        return levels;
    }

    public Evidence Explain(Dossier dossier, string requirement, DateOnly on) =>
        _designations.Explain(dossier, requirement, on) ?? (Of(dossier)?.Table ?? _whole).Explain(dossier, requirement, on);

    /// <summary>The highest of the levels that a fact confers; null when none does, or the lowest level is out of reach.</summary>
    public (int Rank, Reason Reason)? Confers(Dossier dossier, LevelStanding[] levels, DateOnly on)
    {
        if (levels.Length > 0 && levels[0].Eligible)
        {
            foreach (var conferral in _conferrals)
            {
                if (Array.FindIndex(levels, level => level.Level == conferral.Level) is >= 0 and var rank && conferral.HoldsOn(dossier, on))
                {
                    return (rank, conferral.Reason);
                }
            }
        }

        return null;
    }

    private Dictionary<string, Tables> ByLadder(RequirementRows rows, Region? region)
    {
        var all = rows.Table(region);
        var leaversStay = _catalog.Definition.Departures?.NeedsApproval == true ? rows.Table(region, leaversStay: true) : all;
        return _catalog.HasLadders
            ? _catalog.Ladders.All.ToDictionary(
                ladder => ladder.Id,
                ladder => new Tables(all.With(_catalog.Ladders.Levels(ladder).Ids), leaversStay.With(_catalog.Ladders.Levels(ladder).Ids)),
                StringComparer.Ordinal)
            : new(StringComparer.Ordinal) { [NoLadder] = new Tables(all, leaversStay) };
    }

    private Tables? Of(Dossier dossier)
    {
        var tables = _byCountry.Count > 0 && _byCountry.TryGetValue(dossier.Partner.Country, out var own) ? own : _elsewhere;
        return !_catalog.HasLadders ? tables[NoLadder] : _catalog.Ladders.Of(dossier.Partner) is { } ladder ? tables[ladder.Id] : null;
    }

    private sealed record Tables(RequirementTable Table, RequirementTable LeaversStay);
}
