namespace PartnerHub.Contracts;

/// <summary>A violation and what follows it.</summary>
public sealed record Violation
{
    /// <summary>Id, lower-case with dashes.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Clause it rests on.</summary>
    public required string Clause { get; init; }

    /// <summary>The steps, in order; none is ever skipped.</summary>
    public required IReadOnlyList<LadderStep> Ladder { get; init; }
}

/// <summary>One step of a ladder.</summary>
public sealed record LadderStep
{
    /// <summary>Kind of the step, lower-case with dashes; <see cref="OneOf"/> when the vendor chooses among <see cref="Options"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The kinds the vendor chooses from; empty when there is no choice.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Names of <see cref="Options"/> shown to people, in the same order; empty when there is no choice.</summary>
    public IReadOnlyList<LocalizedText> OptionNames { get; init; } = [];

    /// <summary>True when the vendor has to approve it first.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>Whole days that must have run since the step before; it may be taken on the day after the last of them.</summary>
    public int AfterDays { get; init; }

    /// <summary>How many days it stands, that of the step left aside: the last is its day and this many; null when it has no end.</summary>
    public int? LastsDays { get; init; }

    /// <summary>Ids of <see cref="ProgramDescription.Benefits"/> that are withheld while it stands.</summary>
    public IReadOnlyList<string> Suspends { get; init; } = [];

    /// <summary>What triggers it, in our words.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The kind of a step whose measure the vendor chooses.</summary>
    public const string OneOf = "one-of";
}
