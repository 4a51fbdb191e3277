using PartnerHub.Imports.Formats;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Receipts;

/// <summary>Where the next batch starts, and what became of the lines of this one.</summary>
internal readonly record struct BatchCounts(FilePosition Next, LoadCounts Written)
{
    public long Rejected { get; init; }

    public long Blank { get; init; }

    /// <summary>Lines among the rejected ones whose partner is no member.</summary>
    public long UnknownMembers { get; init; }
}
