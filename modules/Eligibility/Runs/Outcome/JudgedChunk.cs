namespace PartnerHub.Eligibility.Runs.Outcome;

/// <summary>Members judged together, to be committed together.</summary>
internal sealed record JudgedChunk(IReadOnlyList<MemberResult> Results)
{
    public string First => Results[0].Member;

    public string Last => Results[^1].Member;

    public string Hash { get; } = ResultHash.Of(Results);
}
