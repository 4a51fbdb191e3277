using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>What a measure found. The default is "nothing found": zero.</summary>
public readonly record struct Measurement
{
    /// <summary>What the partner has, what is in grace included.</summary>
    public FactValue Actual { get; init; }

    /// <summary>The last days of grace of what counts only by grace, latest first; null when nothing does.</summary>
    public IReadOnlyList<DateOnly>? GraceEnds { get; init; }

    /// <summary>The last day on which it is not owed; null when it is owed.</summary>
    public DateOnly? NotOwedUntil { get; init; }

    /// <summary>What is missing to measure at all; null when nothing is.</summary>
    public Missing? Missing { get; init; }

    /// <summary>The parts of the figure, as a score's; null when it is one.</summary>
    public IReadOnlyList<Part>? Parts { get; init; }

    /// <summary>True when what is missing could only add to the figure: what that reaches already is met.</summary>
    public bool IsAtLeast { get; init; }

    /// <summary>A number was measured.</summary>
    public static Measurement Of(decimal actual) => new() { Actual = actual };

    /// <summary>A flag was read.</summary>
    public static Measurement Of(bool actual) => new() { Actual = actual };

    /// <summary>Nothing is owed through that day.</summary>
    public static Measurement NotOwed(DateOnly until, FactValue actual) => new() { NotOwedUntil = until, Actual = actual };

    /// <summary>It cannot be told without that fact or setting.</summary>
    public static Measurement Lacking(Missing missing) => new() { Missing = missing };
}
