using PartnerHub.Contracts;

namespace PartnerHub.Journal.Replay;

/// <summary>What an entry comes out as, or why it does not.</summary>
internal readonly record struct Replayed(string? Ruling, string? DossierHash, LocalizedText? Refusal)
{
    public static Replayed Refused(LocalizedText reason) => new(null, null, reason);
}
