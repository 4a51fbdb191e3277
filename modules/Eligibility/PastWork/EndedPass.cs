using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.PastWork;

/// <summary>Judging of due members that is over, well or not.</summary>
/// <param name="Program">The program.</param>
/// <param name="Work"><c>day</c> or <c>load</c>: what made them due.</param>
internal sealed record EndedPass(string Program, string Work)
{
    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    public required long Judged { get; init; }

    /// <summary>Members on whom the program failed: they are judged later.</summary>
    public required long PutOff { get; init; }

    /// <summary>How often in a row it failed alike.</summary>
    public long Tries { get; init; } = 1;

    /// <summary>Why it failed, or the last of those put off; null when all went well.</summary>
    public LocalizedText? Failure { get; init; }

    public bool ToldNothing => Judged == 0 && Failure is null;
}
