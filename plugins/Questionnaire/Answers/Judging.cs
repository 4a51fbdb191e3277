using System.Collections.Frozen;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>Judges dossiers by the table of their region. Everything is made once.</summary>
internal sealed class Judging
{
    private readonly FrozenDictionary<string, (RequirementTable Table, RequirementTable LeaversStay)> _byCountry;
    private readonly (RequirementTable Table, RequirementTable LeaversStay) _elsewhere;
    private readonly Conferral[] _conferrals;

    public Judging(Catalog catalog, Measures measures)
    {
        var rows = new RequirementRows(catalog, measures);
        var proposes = catalog.Definition.Departures?.NeedsApproval == true;
        var oneForAll = rows.OneForAll && catalog.Regions.Count > 0;
        var regions = oneForAll ? [] : catalog.Regions;
        _elsewhere = Tables(oneForAll ? catalog.Regions[0] : null);
        var tables = regions.Select(region => (region.Countries, Tables: Tables(region))).ToArray();
        _byCountry = tables.SelectMany(region => region.Countries.Select(country => (country, region.Tables))).ToFrozenDictionary(pair => pair.country, pair => pair.Tables, StringComparer.Ordinal);
        Requirements = (tables.Length > 0 ? tables[0].Tables : _elsewhere).Table.Requirements;
        _conferrals = [.. catalog.Definition.Conferrals.Select(part => Conferral.Of(catalog, part)).OrderByDescending(known => known.Rank)];

        (RequirementTable Table, RequirementTable LeaversStay) Tables(Region? region)
        {
            var table = rows.Table(region);
            return (table, proposes ? rows.Table(region, leaversStay: true) : table);
        }
    }

    /// <summary>The rows as the description has them: those of the first region.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    public LevelStanding[] Judge(Dossier dossier, DateOnly on) => Of(dossier).Table.Judge(dossier, on);

    /// <summary>As if no leaver's grace ever ended.</summary>
    public LevelStanding[] JudgeLeaversStay(Dossier dossier, DateOnly on) => Of(dossier).LeaversStay.Judge(dossier, on);

    public Evidence Explain(Dossier dossier, string requirement, DateOnly on) => Of(dossier).Table.Explain(dossier, requirement, on);

    /// <summary>The highest level that a fact confers; null when none does, or the lowest level is out of reach.</summary>
    public (int Rank, Reason Reason)? Confers(Dossier dossier, LevelStanding lowest, DateOnly on)
    {
        if (lowest.Eligible)
        {
            foreach (var conferral in _conferrals)
            {
                if (conferral.HoldsOn(dossier, on))
                {
                    return (conferral.Rank, conferral.Reason);
                }
            }
        }

        return null;
    }

    private (RequirementTable Table, RequirementTable LeaversStay) Of(Dossier dossier) =>
        _byCountry.Count > 0 && _byCountry.TryGetValue(dossier.Partner.Country, out var tables) ? tables : _elsewhere;
}
