using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>What one benefit pays for a period, worked out without a claim.</summary>
public sealed record Payout
{
    /// <summary>Id of the benefit.</summary>
    public required string Benefit { get; init; }

    /// <summary>What is paid, rounded to the currency's minor unit, not negative; null when it can't be told or is not money.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code of <see cref="Amount"/>; there whenever it is.</summary>
    public string? Currency { get; init; }

    /// <summary>What is given in points; null when it is money.</summary>
    public decimal? Points { get; init; }

    /// <summary>How it was worked out, one line each.</summary>
    public IReadOnlyList<PayoutLine> Lines { get; init; } = [];

    /// <summary>The reasons, each with its clause; at least one.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}

/// <summary>One line of how a payout was worked out.</summary>
[JsonConverter(typeof(PayoutLineConverter))]
public sealed record PayoutLine
{
    /// <summary>What it is for.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>What the rate is applied to; null when there is none.</summary>
    public decimal? Base { get; init; }

    /// <summary>Percentage, 0 to 100; null when there is none.</summary>
    public decimal? Rate { get; init; }

    /// <summary>What the line gives, unrounded: money in the payout's currency, or points.</summary>
    public required decimal Value { get; init; }
}
