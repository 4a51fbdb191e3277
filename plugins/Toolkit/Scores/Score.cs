using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A score: its parts are capped, then added, unrounded. Without one part there is no score.</summary>
/// <param name="parts">The parts, in the guide's order.</param>
public sealed class Score(params ScorePart[] parts) : Measure
{
    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var (sum, given) = (0m, new Part[parts.Length]);
        Missing? missing = null;
        for (var i = 0; i < parts.Length; i++)
        {
            var measured = parts[i].Measure.Take(dossier, on, why);
            missing ??= measured.Missing;
            given[i] = parts[i].Give(measured.Actual.Quantity ?? 0);
            sum += given[i].Value;
            if (why is not null && measured.Missing is null)
            {
                Say(why, given[i]);
            }
        }

        return missing is null ? new Measurement { Actual = sum, Parts = given } : Measurement.Lacking(missing);
    }

    private static void Say(Why why, Part part)
    {
        if (part.Cap is { } cap)
        {
            why.Say($"{part.Name.Fr} : {part.Value:#,0.##} sur {cap:#,0.##} au plus.", $"{part.Name.En}: {part.Value:#,0.##} of at most {cap:#,0.##}.");
        }
        else
        {
            why.Say($"{part.Name.Fr} : {part.Value:#,0.##}.", $"{part.Name.En}: {part.Value:#,0.##}.");
        }
    }
}

/// <summary>One part of a score, as the guide has it.</summary>
public sealed record ScorePart
{
    /// <summary>Id of the part.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How its figure is measured.</summary>
    public Measure Measure { get; init; } = new MeasuredBy((_, _, _) => default);

    /// <summary>Points for each one of the figure.</summary>
    public decimal Points { get; init; } = 1;

    /// <summary>The most it gives; null when there is no limit.</summary>
    public decimal? Cap { get; init; }

    /// <summary>Starts a part.</summary>
    public static ScorePart Of(string id, string fr, string en) => new() { Id = id, Name = LocalizedText.Of(fr, en) };

    /// <summary>Points for each one that a measure counts.</summary>
    public ScorePart Gives(decimal points, Measure measure) => this with { Points = points, Measure = measure };

    /// <summary>The most it gives.</summary>
    public ScorePart AtMost(decimal cap) => this with { Cap = cap };

    internal Part Give(decimal figure) =>
        new() { Id = Id, Name = Name, Value = figure * Points is var value && value > Cap ? Cap.Value : value, Cap = Cap };
}
