using System.ComponentModel.DataAnnotations;

namespace PartnerHub.Programs;

/// <summary>How programs are called: configuration section <c>Programs</c>.</summary>
internal sealed class ProgramsOptions
{
    public const string Section = "Programs";

    /// <summary>How long one call may take. A program that takes longer is quarantined.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:05:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>What each dossier of a batch adds to <see cref="CallTimeout"/>.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan BatchTimeoutPerDossier { get; set; } = TimeSpan.FromMilliseconds(5);

    /// <summary>How long a program may take to start: its factory, its description and the probe.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan LoadTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Calls that run in one program at a time; also the most threads that a program can hold for ever.</summary>
    [Range(1, 64)]
    public int Concurrency { get; set; } = 4;

    /// <summary>Calls that may wait for their turn in one program; any more are told that it is busy.</summary>
    [Range(0, 100_000)]
    public int Queue { get; set; } = 1_000;

    /// <summary>The share of calls that fail at which a program is quarantined.</summary>
    [Range(0.01, 1.0)]
    public double FailureRatio { get; set; } = 0.5;

    /// <summary>The least number of calls within <see cref="FailureWindow"/> that the share is taken of.</summary>
    [Range(2, 10_000)]
    public int FailureCalls { get; set; } = 5;

    /// <summary>The time over which failures are counted.</summary>
    [Range(typeof(TimeSpan), "00:00:00.500", "1.00:00:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan FailureWindow { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a program that failed is left alone before one call tries it again.</summary>
    [Range(typeof(TimeSpan), "00:00:00.500", "1.00:00:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(30);
}
