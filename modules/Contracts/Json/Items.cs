using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

internal sealed record ReasonItem
{
    public required string Text { get; init; }

    public required string TextFr { get; init; }

    public required string Clause { get; init; }

    public static ReasonItem Of(Reason reason) => new() { Text = reason.Text.En, TextFr = reason.Text.Fr, Clause = reason.Clause };

    public Reason ToReason() => new() { Text = LocalizedText.Of(TextFr, Text), Clause = Clause };
}

internal sealed record LevelItem
{
    public required string Level { get; init; }

    public required bool Eligible { get; init; }

    public Reason? Conferred { get; init; }

    public required IReadOnlyList<RequirementItem> Requirements { get; init; }

    public static LevelItem Of(LevelStanding level) => new()
    {
        Level = level.Level,
        Eligible = level.Eligible,
        Conferred = level.Conferred,
        Requirements = [.. level.Requirements.Select(RequirementItem.Of)],
    };

    public LevelStanding ToLevel() => new()
    {
        Level = Level,
        Eligible = Eligible,
        Conferred = Conferred,
        Requirements = [.. Requirements.Select(item => item.ToResult(Level))],
    };
}

internal sealed record RequirementItem
{
    public required string Id { get; init; }

    public required Demand Demand { get; init; }

    public required Verdict Verdict { get; init; }

    public FactValue Actual { get; init; }

    public FactValue Needed { get; init; }

    public required string Unit { get; init; }

    public DateOnly? Until { get; init; }

    public Missing? Missing { get; init; }

    public required string Clause { get; init; }

    public static RequirementItem Of(RequirementResult result) => new()
    {
        Id = result.Cell.Requirement,
        Demand = result.Cell.Demand,
        Verdict = result.Verdict,
        Actual = result.Actual,
        Needed = result.Cell.Needed,
        Unit = result.Cell.Unit,
        Until = result.Until,
        Missing = result.Missing,
        Clause = result.Cell.Clause,
    };

    public RequirementResult ToResult(string level) => new()
    {
        Cell = new() { Requirement = Id, Level = level, Demand = Demand, Needed = Needed, Unit = Unit, Clause = Clause },
        Verdict = Verdict,
        Actual = Actual,
        Until = Until,
        Missing = Missing,
    };
}

internal sealed record EntitlementItem
{
    public required string Id { get; init; }

    public required BenefitState State { get; init; }

    public required BenefitForm Form { get; init; }

    public FactValue Value { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ValueFr { get; init; }

    public string? Unit { get; init; }

    public required IReadOnlyList<Reason> Reasons { get; init; }

    public static EntitlementItem Of(Entitlement entitlement) => new()
    {
        Id = entitlement.Id,
        State = entitlement.State,
        Form = entitlement.Form,
        Value = entitlement.Text?.En ?? entitlement.Value,
        ValueFr = entitlement.Text?.Fr,
        Unit = entitlement.Unit,
        Reasons = entitlement.Reasons,
    };

    public Entitlement ToEntitlement() => new()
    {
        Id = Id,
        State = State,
        Form = Form,
        Value = ValueFr is null ? Value : FactValue.None,
        Text = ValueFr is null || Value.Text is not { } english ? null : LocalizedText.Of(ValueFr, english),
        Unit = Unit,
        Reasons = Reasons,
    };
}
