using PartnerHub.Imports.Formats;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Receipts;

/// <summary>Where the next batch starts, and what became of the lines of this one.</summary>
internal readonly record struct BatchCounts(FilePosition Next, LoadCounts Written)
{
    public long Rejected { get; init; }

    public long Blank { get; init; }

    /// <summary>Lines passed over for another of their key.</summary>
    public long Repeated { get; init; }

    /// <summary>Rows that sum others up.</summary>
    public long Totals { get; init; }

    /// <summary>Lines of days that are not of the file's period, among those taken.</summary>
    public long Outliers { get; init; }

    /// <summary>Lines among the rejected ones whose partner is no member.</summary>
    public long UnknownMembers { get; init; }
}
