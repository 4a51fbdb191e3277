using PartnerHub.Partners.Import.Formats;

namespace PartnerHub.Partners.Import.Storage;

/// <summary>What became of the lines of a batch, and where the next one starts.</summary>
internal readonly record struct BatchCounts(FilePosition Next)
{
    public long Accepted { get; init; }

    public long Known { get; init; }

    public long Corrected { get; init; }

    public long Rejected { get; init; }

    public long Blank { get; init; }

    /// <summary>Lines among the rejected ones whose partner is no member.</summary>
    public long UnknownMembers { get; init; }
}
