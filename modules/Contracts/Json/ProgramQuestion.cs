namespace PartnerHub.Contracts;

/// <summary>A question as a file holds it: what is known of one partner, and what is asked. Only the partner is required.</summary>
public sealed record ProgramQuestion
{
    /// <summary>The partner.</summary>
    public required Partner Partner { get; init; }

    /// <summary>Its membership; null for a candidate.</summary>
    public Membership? Membership { get; init; }

    /// <summary>The facts, in the order of the file.</summary>
    public IReadOnlyList<Fact> Facts { get; init => field = value ?? []; } = [];

    /// <summary>The member's cases, oldest first.</summary>
    public IReadOnlyList<SanctionCase> Cases { get; init => field = value ?? []; } = [];

    /// <summary>The level asked for; null when none is.</summary>
    public LevelRequest? Request { get; init; }

    /// <summary>The claim to rule on; null when there is none.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The case to rule on; null when there is none.</summary>
    public SanctionCase? Case { get; init; }

    /// <summary>A question that asks nothing yet, on the partner of a dossier.</summary>
    public static ProgramQuestion Of(Dossier dossier) =>
        new() { Partner = dossier.Partner, Membership = dossier.Membership, Facts = [.. dossier.Facts], Cases = dossier.Cases };

    /// <summary>The dossier that a program is given.</summary>
    public Dossier ToDossier() => new() { Partner = Partner, Membership = Membership, Facts = FactSet.Of(Facts), Cases = AllCases() };

    // The case asked about is one of the member's, unless it is not kept.
    private IReadOnlyList<SanctionCase> AllCases() =>
        Case is { Id: { } id } asked && !Cases.Any(known => known.Id == id) ? [.. Cases, asked] : Cases;
}
