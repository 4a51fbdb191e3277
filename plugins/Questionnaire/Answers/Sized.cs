using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>What a claim comes to before it is decided who decides; or a ruling that ends the matter.</summary>
internal sealed record Sized
{
    public ClaimRuling? Ruling { get; init; }

    /// <summary>The amount or quantity that counts against a limit of approval.</summary>
    public decimal? Size { get; init; }

    /// <summary>What is to be paid; null for nothing in money.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency of both.</summary>
    public string? Currency { get; init; }

    public DateOnly? ValidUntil { get; init; }

    /// <summary>Why it is granted, where that is not the same for every benefit.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    /// <summary>True when the level held today has no say in it.</summary>
    public bool IsEarned { get; init; }

    /// <summary>What the grant records in place of its size.</summary>
    public Fact? Records { get; init; }

    public static Sized Ends(ClaimRuling ruling) => new() { Ruling = ruling };
}
