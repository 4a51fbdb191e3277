using PartnerHub.Contracts;

namespace PartnerHub.Journal.Replay;

/// <summary>What an entry comes out as, or why it does not.</summary>
internal readonly record struct Replayed(string? Ruling, string? DossierHash, LocalizedText? Refusal)
{
    /// <summary>It was ruled by contracts before 1.0, whose programs can't be opened any more.</summary>
    public bool IsOfBefore { get; init; }

    public static Replayed Refused(LocalizedText reason) => new(null, null, reason);
}
