using Microsoft.Extensions.Options;

namespace PartnerHub.Eligibility.Runs;

/// <summary>How network runs are worked on.</summary>
internal sealed class RunsOptions
{
    public const string Section = "Runs";

    /// <summary>Members judged and committed together, 10 to 10 000.</summary>
    public int ChunkSize { get; set; } = 1_000;

    /// <summary>How long a run is left to a host that gives no sign of life, 0.1 s to 10 minutes.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a host looks for runs that nobody works on, 0.1 s to 10 minutes.</summary>
    public TimeSpan Look { get; set; } = TimeSpan.FromSeconds(5);
}

internal sealed class RunsOptionsCheck : IValidateOptions<RunsOptions>
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(10);

    public ValidateOptionsResult Validate(string? name, RunsOptions options)
    {
        var errors = new List<string>();
        if (options.ChunkSize is < 10 or > 10_000)
        {
            errors.Add(FormattableString.Invariant($"Runs:ChunkSize is {options.ChunkSize}; expected 10 to 10000."));
        }

        Check(nameof(options.Patience), options.Patience);
        Check(nameof(options.Look), options.Look);
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);

        void Check(string setting, TimeSpan value)
        {
            if (value < Least || value > Most)
            {
                errors.Add(FormattableString.Invariant($"Runs:{setting} is {value}; expected {Least} to {Most}."));
            }
        }
    }
}
