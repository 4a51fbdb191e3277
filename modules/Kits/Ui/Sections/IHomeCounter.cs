using PartnerHub.Contracts;

namespace PartnerHub.Kits.Ui;

/// <summary>How much of something waits, at the head of the home page.</summary>
public interface IHomeCounter
{
    /// <summary>Counters stand in ascending order.</summary>
    int Order { get; }

    LocalizedText Name { get; }

    /// <summary>The page on which it waits.</summary>
    string Address { get; }

    Task<long> CountAsync(CancellationToken cancellation);
}
