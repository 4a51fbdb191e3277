using PartnerHub.Contracts;

namespace PartnerHub.Kits.Ui;

/// <summary>What a module has waiting for people who decide: what waits longest stands first on their home page.</summary>
public interface IInboxSource
{
    /// <summary>The oldest, in all programs that the reader sees, at most so many.</summary>
    Task<IReadOnlyList<InboxItem>> ListAsync(int limit, CancellationToken cancellation);
}

/// <summary>Something that waits for somebody.</summary>
public sealed record InboxItem
{
    /// <summary>Since when.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The day it is promised or takes effect by; null for none.</summary>
    public DateOnly? By { get; init; }

    public required LocalizedText Kind { get; init; }

    /// <summary>Whom or what it is about.</summary>
    public required LocalizedText About { get; init; }

    /// <summary>Where it is done.</summary>
    public required string Address { get; init; }

    public required string Program { get; init; }
}
