using System.ComponentModel;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Language;

internal sealed record SanctionsPart
{
    [Description("The article on remediation plans.")]
    public string? PlanClause { get; set; }

    [Description("The article on approvals by the vendor.")]
    public string? ApprovalClause { get; set; }
}

internal sealed record ViolationPart
{
    [Description("Id, lower-case with dashes.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("Where each incident is a case of its own: months after the last step within which the next incident goes a step further; later ones begin again.")]
    public int? RepeatsWithinMonths { get; set; }

    [Description("Where a new case goes on with the ladder of the one before: months after the last step taken within which it does; after the last step of the ladder that one follows again.")]
    public int? GoesOnWithinMonths { get; set; }

    [Description("What the host takes for a sign of it, and proposes a case.")]
    public SuspectedPart? Suspected { get; set; }

    [Description("The steps, in order; none is skipped.")]
    public required IReadOnlyList<StepPart> Ladder { get; set; }

    [Description("The article it rests on.")]
    public string? Clause { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record StepPart
{
    [Description("Kind of the step, lower-case with dashes; one-of when the vendor chooses among options.")]
    public required string Kind { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("What the vendor chooses from.")]
    public IReadOnlyList<OptionPart> Options { get; set; } = [];

    [Description("True when the vendor has to approve it.")]
    public bool NeedsApproval { get; set; }

    [Description("Whole days that must have run since the step before.")]
    public int AfterDays { get; set; }

    [Description("How many days it stands, its own left aside; left out: it is done when it is taken.")]
    public int? LastsDays { get; set; }

    [Description("Ids of benefits withheld while it stands.")]
    public IReadOnlyList<string> Suspends { get; set; } = [];

    [Description("Id of a benefit whose payout for the case's period is to be paid back.")]
    public string? PaysBack { get; set; }

    [Description("For repeated incidents: it follows one on a day on which the step before stands; on any other the step before is taken again.")]
    public bool WhileStands { get; set; }

    [Description("True when it ends the membership.")]
    public bool Ends { get; set; }

    [Description("What triggers it, in words.")]
    public LocalizedText? Note { get; set; }

    [Description("What the facts have to show for the step not to follow; any of these will do.")]
    public UnlessPart? Unless { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record SuspectedPart
{
    [Description("Id of a duty that was not done by its due date.")]
    public required string Missed { get; set; }

    [Description("Months back that due dates are looked at.")]
    public int WithinMonths { get; set; } = 12;
}

internal sealed record OptionPart
{
    [Description("Kind of the measure, lower-case with dashes.")]
    public required string Kind { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }
}

internal sealed record UnlessPart
{
    [Description("Days after the step before within which it has to show.")]
    public int WithinDays { get; set; }

    [Description("A fact of this kind was gained.")]
    public string? Gained { get; set; }

    [Description("There were fewer facts of this kind than in as many days up to the step before, or none any more, once the days are over.")]
    public string? Fewer { get; set; }

    [Description("For fewer: what follows where there was none of the kind, neither before nor since.")]
    public NoneWord IfNone { get; set; }

    [Description("The last number of this kind is above the last one up to the step before.")]
    public string? Improved { get; set; }

    [Description("Every fact of a kind was answered in time.")]
    public AnsweredPart? Answered { get; set; }
}

internal sealed record AnsweredPart
{
    [Description("The fact kind of what is to be answered.")]
    public required string Of { get; set; }

    [Description("The date detail of the answer.")]
    public required string On { get; set; }

    [Description("Working days for the answer, by the calendar's holidays.")]
    public required int WorkingDays { get; set; }
}
