using PartnerHub.Contracts;

namespace PartnerHub.Kits.Web;

/// <summary>How far a long piece of work is.</summary>
public sealed record Progress
{
    /// <summary>Id of its state, in the words of its subject.</summary>
    public required string State { get; init; }

    /// <summary>True when nothing more will change.</summary>
    public required bool Ended { get; init; }

    public required long Done { get; init; }

    /// <summary>Null while it is not known.</summary>
    public long? Total { get; init; }

    /// <summary>Items a second.</summary>
    public double? Rate { get; init; }

    public double? SecondsLeft { get; init; }

    public LocalizedText? Message { get; init; }

    /// <summary>The same with its rate, and with the time left where the total is known.</summary>
    public Progress After(TimeSpan elapsed)
    {
        if (elapsed <= TimeSpan.Zero || Done <= 0)
        {
            return this;
        }

        var rate = Done / elapsed.TotalSeconds;
        return this with
        {
            Rate = Math.Round(rate, 1),
            SecondsLeft = Total is { } total && !Ended ? Math.Round(Math.Max(0, total - Done) / rate, 1) : null,
        };
    }
}
