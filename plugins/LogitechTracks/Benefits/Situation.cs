using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>A member on a day: what benefits and claims are judged from.</summary>
internal sealed class Situation(Dossier dossier, Standing standing, Market market)
{
    public Dossier Dossier => dossier;

    public DateOnly On => standing.On;

    public Market Market => market;

    /// <summary>The track held; null when there is none.</summary>
    public string? Track => standing.Current;

    public bool HasAgreement => !standing.Lacks(Requirements.Agreement);

    public bool MeetsItsTrack => Track is not null && standing.Eligible.Contains(Track, StringComparer.Ordinal);

    /// <summary>A requirement's result at the track held.</summary>
    public RequirementResult Result(string requirement) =>
        standing.Levels[Math.Max(0, Tracks.All.Rank(Track))].Requirements.Single(result => result.Cell.Requirement == requirement);
}
