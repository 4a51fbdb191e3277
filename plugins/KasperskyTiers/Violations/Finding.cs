using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Violations;

/// <summary>Whether the next step of a ladder follows, and from which day.</summary>
internal sealed record Finding
{
    /// <summary>Days a partner has to improve after a warning.</summary>
    public const int Patience = 60;

    public required bool Follows { get; init; }

    /// <summary>The first day of the step, where something still has to run out.</summary>
    public DateOnly? NotBefore { get; init; }

    public required IReadOnlyList<Reason> Reasons { get; init; }

    public static Finding Step(Reason reason, DateOnly? notBefore = null) => new() { Follows = true, NotBefore = notBefore, Reasons = [reason] };

    public static Finding Nothing(Reason reason) => new() { Follows = false, Reasons = [reason] };
}
