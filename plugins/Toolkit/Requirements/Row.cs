using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A row of a requirement table, as the guide has it.</summary>
public sealed record Row
{
    /// <summary>Id of the requirement.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What satisfies it.</summary>
    public LocalizedText SatisfiedBy { get; init; } = LocalizedText.Of("", "");

    /// <summary>Unit of its figures.</summary>
    public string Unit { get; init; } = Units.Flag;

    /// <summary>Kinds of fact that count.</summary>
    public IReadOnlyList<string> FactKinds { get; init; } = [];

    /// <summary>How it is measured.</summary>
    public Measure Measure { get; init; } = new MeasuredBy((_, _, _) => default);

    /// <summary>What each level asks, in the table's order of columns.</summary>
    public IReadOnlyList<Ask> Cells { get; init; } = [];

    /// <summary>The clause of the row; null for the table's prefix followed by the id.</summary>
    public string? Clause { get; init; }

    /// <summary>Another row of the table: who meets that one at a level is waived from this one.</summary>
    public string? Alternative { get; init; }

    /// <summary>Starts a row.</summary>
    public static Row Of(string id, string fr, string en) => new() { Id = id, Name = LocalizedText.Of(fr, en) };

    /// <summary>What each level asks, in the table's order of columns.</summary>
    public Row Asks(params Ask[] cells) => this with { Cells = cells };

    /// <summary>The unit of its figures: an ISO 4217 code, <c>flag</c> or a plural noun.</summary>
    public Row In(string unit) => this with { Unit = unit };

    /// <summary>How it is measured, and from which kinds of fact.</summary>
    public Row By(Measure measure, params string[] factKinds) => this with { Measure = measure, FactKinds = factKinds };

    /// <summary>What satisfies it, in words.</summary>
    public Row When(string fr, string en) => this with { SatisfiedBy = LocalizedText.Of(fr, en) };

    /// <summary>Who meets another row at a level is waived from this one.</summary>
    public Row WaivedBy(string? alternative) => this with { Alternative = alternative };

    /// <summary>The clause it rests on, when it is not the table's own.</summary>
    public Row Under(string clause) => this with { Clause = clause };
}

/// <summary>Units used by more than one program.</summary>
public static class Units
{
    /// <summary>Yes or no.</summary>
    public const string Flag = "flag";

    /// <summary>People.</summary>
    public const string Persons = "persons";

    /// <summary>Percentage, 0 to 100.</summary>
    public const string Percent = "percent";

    /// <summary>True for an ISO 4217 code.</summary>
    public static bool IsMoney(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);
}
