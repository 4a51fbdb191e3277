using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.StatusChanges;

/// <summary>
/// What the dossier can speak against a partner. Where nobody has recorded anything yet, of sales and certificates or of all
/// that is asked, a figure of zero is no finding: no status falls on it.
/// </summary>
internal readonly struct OnRecord
{
    private static readonly string[] Recertified = [FactKinds.Sales, FactKinds.SalesCertificate, FactKinds.TechnicalCertificate];

    private readonly bool _nothing;
    private readonly bool _nothingRecertified;

    public OnRecord(ProgramDescription program, Dossier dossier, DateOnly on)
    {
        _nothingRecertified = IsEmpty(Recertified, dossier, on);
        _nothing = _nothingRecertified && program.Requirements.All(row => IsEmpty(row.FactKinds, dossier, on));
    }

    /// <summary>True when a requirement of a level is found not to be met, by something on record.</summary>
    public bool SpeaksAgainst(RequirementResult result) => result is { Blocks: true, Verdict: Verdict.NotMet } && !IsUnjudged(result.Cell.Requirement);

    /// <summary>True when nothing is there of what a requirement is judged on, so that a figure of zero is no finding.</summary>
    public bool IsUnjudged(string requirement) => _nothing || (_nothingRecertified && Recertification.LooksAt(requirement));

    private static bool IsEmpty(IReadOnlyList<string> kinds, Dossier dossier, DateOnly on)
    {
        foreach (var kind in kinds)
        {
            if (!dossier.Facts.UpTo(kind, on).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }
}
