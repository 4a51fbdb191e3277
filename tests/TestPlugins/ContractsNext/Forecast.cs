namespace PartnerHub.Contracts;

/// <summary>A type that the host's contracts do not have.</summary>
public sealed record Forecast
{
    /// <summary>Amount.</summary>
    public decimal Amount { get; init; }
}
