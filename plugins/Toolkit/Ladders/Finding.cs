using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Whether the next step of a ladder follows, and from which day.</summary>
public sealed record Finding
{
    /// <summary>True when it follows.</summary>
    public required bool Follows { get; init; }

    /// <summary>The first day of the step, where something still has to run out.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>Why.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>The step follows.</summary>
    public static Finding Step(Reason reason, DateOnly? notBefore = null) => new() { Follows = true, NotBefore = notBefore, Reasons = [reason] };

    /// <summary>Nothing follows.</summary>
    public static Finding Nothing(Reason reason) => new() { Follows = false, Reasons = [reason] };
}
