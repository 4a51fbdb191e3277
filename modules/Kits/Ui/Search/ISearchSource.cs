using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Ui;

/// <summary>What a module finds for the search that stands on every page.</summary>
public interface ISearchSource
{
    /// <summary>Sources stand in ascending order.</summary>
    int Order { get; }

    LocalizedText Title { get; }

    /// <summary>The right that a reader must have on something for whom it looks.</summary>
    Rights Needed => Rights.Read;

    Task<IReadOnlyList<SearchHit>> FindAsync(string text, int limit, CancellationToken cancellation);
}

/// <param name="Address">The page that it leads to.</param>
/// <param name="Name">What is found.</param>
/// <param name="About">Where it belongs; null where that is clear.</param>
public sealed record SearchHit(string Address, LocalizedText Name, LocalizedText? About = null);
