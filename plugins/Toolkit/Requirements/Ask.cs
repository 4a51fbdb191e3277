using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>One cell of a requirement table: what a level asks. A bare number reads as "at least that many, required".</summary>
public sealed record Ask
{
    /// <summary>What is demanded.</summary>
    public required Demand Demand { get; init; }

    /// <summary>The least value that meets it; null for the row's own default.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>A setting without which it cannot be judged; null when none is missing.</summary>
    public Missing? Missing { get; init; }

    /// <summary>The last day through which this level does not hold a partner to it; null when it always does.</summary>
    public Func<Dossier, DateOnly, DateOnly?>? OpenUntil { get; init; }

    /// <summary>The least value by id of region; null when it is the same everywhere.</summary>
    public IReadOnlyDictionary<string, decimal>? AtLeastByRegion { get; init; }

    /// <summary>Id of the alternative path it is asked on; null when it is asked on every path.</summary>
    public string? Path { get; init; }

    /// <summary>What is asked instead on other paths of the same level, after this one.</summary>
    public IReadOnlyList<Ask> Others { get; init; } = [];

    /// <summary>True when each part of the figure has to be above zero too.</summary>
    public bool EachPart { get; init; }

    /// <summary>What this level measures in place of the row's own figure; null for that one.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Where the cell comes from.</summary>
    public CellOrigin Origin { get; init; }

    /// <summary>A remark on the cell.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Required.</summary>
    public static Ask Required { get; } = new() { Demand = Demand.Required };

    /// <summary>Advised, never blocks.</summary>
    public static Ask Recommended { get; } = new() { Demand = Demand.Recommended };

    /// <summary>Left to the partner.</summary>
    public static Ask Optional { get; } = new() { Demand = Demand.Optional };

    /// <summary>Not asked.</summary>
    public static Ask Nothing { get; } = new() { Demand = Demand.NotAsked };

    /// <summary>Nobody has said.</summary>
    public static Ask Unspecified { get; } = new() { Demand = Demand.Unspecified, Origin = CellOrigin.Unsupported };

    /// <summary>Required, at least that value in each region; an amount is in the region's currency.</summary>
    public static Ask ByRegion(params (string Region, decimal Least)[] values) => new()
    {
        Demand = Demand.Required,
        AtLeastByRegion = values.ToDictionary(value => value.Region, value => value.Least, StringComparer.Ordinal),
    };

    /// <summary>The same cell, asked on one of the level's alternative paths only.</summary>
    public Ask On(string path) => this with { Path = path };

    /// <summary>The same cell, or another one on another path of the level: <c>Least(60).On("a").Or(Least(40).On("b"))</c>.</summary>
    public Ask Or(Ask other) => this with { Others = [.. Others, other] };

    /// <summary>Required, at least that value: the form to go on from with <see cref="On"/> and the like.</summary>
    public static Ask Least(decimal value) => value;

    /// <summary>The same cell, with each part of the figure above zero; still one requirement.</summary>
    public Ask WithEachPart() => this with { EachPart = true };

    /// <summary>The same cell, measured by its own figure: "one certified in Silver, two in Gold".</summary>
    public Ask By(Measure measure) => this with { Measure = measure };

    /// <summary>The same cell with another origin.</summary>
    public Ask From(CellOrigin origin) => this with { Origin = origin };

    /// <summary>The same cell with a remark.</summary>
    public Ask Noting(string fr, string en) => this with { Note = LocalizedText.Of(fr, en) };

    /// <summary>The same cell, not owed at this level through a day: what is not met by then is pending.</summary>
    public Ask NotOwedUntil(Func<Dossier, DateOnly, DateOnly?> day) => this with { OpenUntil = day };

    /// <summary>Required, at least that value; or, when the value is null, required and not to be judged for want of a setting.</summary>
    public static Ask AtLeastSetting(decimal? value, string path, string fr, string en) => value is { } least
        ? new Ask { Demand = Demand.Required, AtLeast = least }
        : new Ask { Demand = Demand.Required, Missing = new Missing { What = path, Text = LocalizedText.Of(fr, en) } };

    /// <summary>Required, at least that value.</summary>
    public static implicit operator Ask(int least) => new() { Demand = Demand.Required, AtLeast = least };

    /// <summary>Required, at least that value.</summary>
    public static implicit operator Ask(decimal least) => new() { Demand = Demand.Required, AtLeast = least };
}
