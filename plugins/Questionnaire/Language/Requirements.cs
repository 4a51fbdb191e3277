using System.ComponentModel;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Language;

/// <summary>What is asked: exactly one form, by which it is measured.</summary>
internal abstract record FormPart
{
    [Description("Id, lower-case with dashes; no other requirement has it, of levels or of designations.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("What satisfies it, in words; left out: written from its form.")]
    public LocalizedText? SatisfiedBy { get; set; }

    [Description("Form: a sum of money.")]
    public SumPart? Sum { get; set; }

    [Description("Form: a number of facts.")]
    public CountPart? Count { get; set; }

    [Description("Form: a number of distinct persons.")]
    public PersonsPart? Persons { get; set; }

    [Description("Form: something that is so or not.")]
    public FlagPart? Flag { get; set; }

    [Description("Form: a document handed in for every period.")]
    public SubmissionPart? Submission { get; set; }

    [Description("Form: the vendor's approval.")]
    public ApprovalPart? Approval { get; set; }

    [Description("Form: established in one of the regions.")]
    public CountriesPart? Countries { get; set; }

    [Description("Form: of one of some types of partner.")]
    public OfTypePart? OfType { get; set; }

    [Description("Form: a score made of parts.")]
    public ScoredPart? Score { get; set; }

    [Description("Form: a number of designations held.")]
    public HeldPart? Designations { get; set; }

    [Description("Unit of a count, a submission, a score or a number of designations: a plural noun such as references.")]
    public string? Unit { get; set; }

    [Description("The article it rests on.")]
    public string? Clause { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

/// <summary>A requirement of levels, and what each level asks.</summary>
internal sealed record RequirementPart : FormPart
{
    [Description("Id of another requirement: who meets that one is waived from this one.")]
    public string? WaivedBy { get; set; }

    [Description("What each level asks, by level id; every level is named.")]
    public required IReadOnlyDictionary<string, CellPart> Levels { get; set; }
}

/// <summary>The least value, of a cell or of one of its paths.</summary>
internal record ThresholdPart
{
    [Description("The least value. A required figure without one is undetermined until it is set.")]
    public decimal? AtLeast { get; set; }

    [Description("The least value by region id, where regions differ, an amount in the region's currency; before atLeast.")]
    public IReadOnlyDictionary<string, decimal>? AtLeastByRegion { get; set; }

    [Description("For a score: true when each of its parts has to be above zero too.")]
    public bool EachPart { get; set; }

    [Description("A remark.")]
    public LocalizedText? Note { get; set; }
}

internal sealed record CellPart : ThresholdPart
{
    [Description("What is demanded; only required blocks.")]
    public required DemandWord Demand { get; set; }

    [Description("The least value on each of the level's paths that ask for it, by path id; in place of one for all.")]
    public IReadOnlyDictionary<string, ThresholdPart>? Paths { get; set; }

    [Description("What this level counts in place of the row's own sum.")]
    public SumPart? Sum { get; set; }

    [Description("What this level counts in place of the row's own facts.")]
    public CountPart? Count { get; set; }

    [Description("Whom this level counts in place of the row's own persons.")]
    public PersonsPart? Persons { get; set; }

    [Description("What this level wants handed in, in place of the row's own.")]
    public SubmissionPart? Submission { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record PeriodPart
{
    [Description("Rolling months up to the day before: 1 to 120.")]
    public int? Months { get; set; }

    [Description("The program's year: the current one so far, or the last completed one.")]
    public Which? Year { get; set; }

    [Description("The calendar year.")]
    public Which? CalendarYear { get; set; }

    [Description("The quarter of the program's year.")]
    public Which? Quarter { get; set; }

    [Description("The calendar month.")]
    public Which? Month { get; set; }
}

internal sealed record CountPart
{
    [Description("Fact kinds that are counted. A fact whose value is false does not count.")]
    public required IReadOnlyList<string> Of { get; set; }

    [Description("The period in which they are dated; left out: those that hold on the day.")]
    public PeriodPart? Over { get; set; }

    [Description("Products or product groups that count; empty for all.")]
    public IReadOnlyList<string> Products { get; set; } = [];

    [Description("Details that a fact must have to count: the values allowed, by name of the detail.")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Where { get; set; }

    [Description("Days after its last day through which a fact still counts, where no period is given.")]
    public int GraceDays { get; set; }
}

internal sealed record PersonsPart
{
    [Description("Fact kinds, per person, that hold on the day.")]
    public required IReadOnlyList<string> With { get; set; }

    [Description("Products or product groups the facts are about; empty for any.")]
    public IReadOnlyList<string> Products { get; set; } = [];

    [Description("Details that a fact must have to count: the values allowed, by name of the detail.")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Where { get; set; }

    [Description("True when a person has to hold every kind, and for every product, to count.")]
    public bool Each { get; set; }

    [Description("Days after its last day through which a person's fact still counts.")]
    public int GraceDays { get; set; }
}

internal sealed record FlagPart
{
    [Description("The fact kind; its last fact decides.")]
    public required string Of { get; set; }

    [Description("The verdict where there is no fact at all.")]
    public IfNone IfNone { get; set; }

    [Description("True when it is a person named to a role: it ends when the person leaves.")]
    public bool Named { get; set; }
}

internal sealed record SubmissionPart
{
    [Description("The fact kind, whose period says what it covers.")]
    public required string Of { get; set; }

    [Description("How often; quarter and year are those of the program's year.")]
    public required Every Every { get; set; }

    [Description("How many of the latest periods already due have to be there, 1 to 60.")]
    public int Last { get; set; } = 1;

    [Description("Days after the period's end, or start, within which it is in time.")]
    public int DueDays { get; set; }

    [Description("Whole months, before the days.")]
    public int DueMonths { get; set; }

    [Description("What the due day is counted from.")]
    public Side DueFrom { get; set; }

    [Description("True when only one that the vendor approved counts (value true).")]
    public bool Approved { get; set; }

    [Description("True when that of the running period, handed in before it is due, stands in for the one before.")]
    public bool EarlyCounts { get; set; }
}

internal sealed record ApprovalPart
{
    [Description("The fact kind of the approval, a flag; only true, and while it holds.")]
    public required string Of { get; set; }
}

internal sealed record CountriesPart
{
    [Description("Ids of regions; empty for all of the program's.")]
    public IReadOnlyList<string> Regions { get; set; } = [];
}

internal sealed record OfTypePart
{
    [Description("Ids of partner types, any of which will do.")]
    public required IReadOnlyList<string> Any { get; set; }
}
