using System.ComponentModel;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Language;

internal sealed record FactKindPart
{
    [Description("Id, lower-case with dashes and dots. The kind waiver is there in every program.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("What its value is.")]
    public ValueWord ValueType { get; set; }

    [Description("For a text: the only values allowed.")]
    public IReadOnlyList<string> AllowedValues { get; set; } = [];

    [Description("True when the value may be left out; for a flag that means true.")]
    public bool ValueOptional { get; set; }

    [Description("Unit of a number.")]
    public string? Unit { get; set; }

    [Description("True when each fact is of one person.")]
    public bool PerPerson { get; set; }

    [Description("True when it may hold until a last day.")]
    public bool HasValidity { get; set; }

    [Description("Form of its period.")]
    public PeriodWord Period { get; set; }

    [Description("How often one is expected.")]
    public PeriodWord Cadence { get; set; }

    [Description("True when facts of one day add up, as sales do.")]
    public bool Additive { get; set; }

    [Description("Named details.")]
    public IReadOnlyList<DetailPart> Details { get; set; } = [];

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record DetailPart
{
    [Description("Name, camelCase.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("Type of its value.")]
    public required DetailWord Type { get; set; }

    [Description("True when it must be there.")]
    public bool Required { get; set; }

    [Description("For a number of an additive kind: true when it adds up too.")]
    public bool Additive { get; set; }
}

internal sealed record DutyPart
{
    [Description("Id, lower-case with dashes and dots.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("Form: the id of a submission requirement.")]
    public string? Submission { get; set; }

    [Description("Form: what expires is to be renewed.")]
    public RenewalPart? Renewal { get; set; }

    [Description("Form: the id of a window in which the level held has to be earned again.")]
    public string? Window { get; set; }

    [Description("Form: the notice of a departure, or the leaver's replacement.")]
    public DepartureDuty? Departure { get; set; }

    [Description("The article it rests on.")]
    public string? Clause { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record RenewalPart
{
    [Description("The fact kind with validity: of a person, or of the partner such as its contract.")]
    public required string Of { get; set; }

    [Description("Days before its end that the renewal opens.")]
    public int DaysBefore { get; set; } = 90;

    [Description("The requirement for which it is owed, at levels that require it.")]
    public required string For { get; set; }
}

internal sealed record SalesReportingPart
{
    [Description("The additive fact kind that accepted lines become.")]
    public required string Kind { get; set; }

    [Description("The flag fact kind that notes a file, with a period.")]
    public required string SubmissionKind { get; set; }

    [Description("The text detail of submissionKind that says why a file is not compliant.")]
    public string? WhyDetail { get; set; }

    [Description("What one file covers.")]
    public required PeriodWord Period { get; set; }

    [Description("Days after the period within which a file is in time.")]
    public required int DueDays { get; set; }

    [Description("Largest share of rejected lines, 0 to 1.")]
    public required decimal MaxRejectedShare { get; set; }

    [Description("True when a file without one accepted line is not compliant.")]
    public bool RequiresComplete { get; set; }

    [Description("The article it rests on.")]
    public string? Clause { get; set; }
}
