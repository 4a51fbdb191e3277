using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Judges the tracks, places partners on them, and lists what they owe.</summary>
internal sealed class Eligibility : IEligibility
{
    /// <summary>Whoever is eligible for a track may take a lower one, whatever its row says.</summary>
    private static readonly Reason LowerIsAllowed = Words.Because(
        Clauses.Selection,
        $"Éligible à un parcours plus élevé : celui-ci est toujours accordé.",
        $"Eligible for a higher track: this one is always granted.");

    private readonly ProgramDescription _description;
    private readonly Markets _markets;
    private readonly Remedies _remedies;
    private readonly Placing _placing;
    private readonly Obligations _obligations;
    private readonly NextChange _nextChange;

    public Eligibility(ProgramDescription description, Settings settings, Markets markets, MoveDown moveDown)
    {
        _description = description;
        _markets = markets;
        _remedies = new Remedies(description, settings);
        _placing = new Placing(this, description, settings, moveDown, _remedies);
        _obligations = new Obligations(settings, markets);
        _nextChange = new NextChange(description.FactKinds, settings);
    }

    public Standing Assess(Dossier dossier, DateOnly on)
    {
        var levels = _markets.Of(dossier.Partner.Country).Requirements.Judge(dossier, on);
        var standing = Standings.Of(_description, dossier, on, levels, Conferred(levels));
        return standing.Next is { } next ? standing with { Next = next with { Acts = _remedies.For(dossier, standing, next.Level) } } : standing;
    }

    public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => _placing.Place(dossier, request, on);

    public LevelRuling Place(Dossier dossier, Standing standing) => _placing.Place(dossier, standing, null);

    public IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => _obligations.Between(dossier, from, to);

    public DateOnly? NextChange(Dossier dossier, DateOnly on) => _nextChange.After(dossier, on);

    public Evidence Explain(Dossier dossier, string requirement, DateOnly on) =>
        _markets.Of(dossier.Partner.Country).Requirements.Explain(dossier, requirement, on);

    private static (int Rank, Reason Reason)? Conferred(LevelStanding[] levels)
    {
        var top = Array.FindLastIndex(levels, level => level.Eligible);
        return levels.Take(top).Any(level => !level.Eligible) ? (top, LowerIsAllowed) : null;
    }
}
