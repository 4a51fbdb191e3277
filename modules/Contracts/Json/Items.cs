namespace PartnerHub.Contracts;

internal sealed record ReasonItem
{
    public required string Text { get; init; }

    public string? TextFr { get; init; }

    /// <summary>The forms in languages other than English and French, by language tag.</summary>
    public IReadOnlyDictionary<string, string>? Texts { get; init; }

    public required string Clause { get; init; }

    public static ReasonItem Of(Reason reason) => new()
    {
        Text = reason.Text.En,
        TextFr = reason.Text.Find("fr"),
        Texts = OtherForms.Of(reason.Text),
        Clause = reason.Clause,
    };

    public Reason ToReason() => new() { Text = OtherForms.Join(Text, TextFr, Texts), Clause = Clause };
}

/// <summary>A text in the flat members of an answer: English or the first form, French, and the others by language tag.</summary>
internal static class OtherForms
{
    public static IReadOnlyDictionary<string, string>? Of(LocalizedText? text) =>
        text is null || text.Others.IsEmpty ? null : new OrderedDictionary<string, string>(text.Others, StringComparer.Ordinal);

    public static LocalizedText Join(string english, string? french, IReadOnlyDictionary<string, string>? others)
    {
        var text = french is null ? LocalizedText.Only("en", english) : LocalizedText.Of(french, english);
        foreach (var (language, form) in others ?? System.Collections.Frozen.FrozenDictionary<string, string>.Empty)
        {
            text = text.With(language, form);
        }

        return text;
    }
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

internal sealed record DesignationItem
{
    public required string Id { get; init; }

    public required bool Held { get; init; }

    public required IReadOnlyList<RequirementItem> Requirements { get; init; }

    public static DesignationItem Of(DesignationStanding designation) => new()
    {
        Id = designation.Designation,
        Held = designation.Held,
        Requirements = [.. designation.Requirements.Select(RequirementItem.Of)],
    };

    public DesignationStanding ToDesignation() => new()
    {
        Designation = Id,
        Held = Held,
        Requirements = [.. Requirements.Select(item => item.ToResult(Id))],
    };
}

internal sealed record RequirementItem
{
    public required string Id { get; init; }

    public string? Path { get; init; }

    public required Demand Demand { get; init; }

    public required Verdict Verdict { get; init; }

    public FactValue Actual { get; init; }

    public FactValue Needed { get; init; }

    public required string Unit { get; init; }

    public DateOnly? Until { get; init; }

    public Missing? Missing { get; init; }

    public IReadOnlyList<Part> Parts { get; init; } = [];

    public required string Clause { get; init; }

    public static RequirementItem Of(RequirementResult result) => new()
    {
        Id = result.Cell.Requirement,
        Path = result.Cell.Path,
        Demand = result.Cell.Demand,
        Verdict = result.Verdict,
        Actual = result.Actual,
        Needed = result.Cell.Needed,
        Unit = result.Cell.Unit,
        Until = result.Until,
        Missing = result.Missing,
        Parts = result.Parts,
        Clause = result.Cell.Clause,
    };

    public RequirementResult ToResult(string level) => new()
    {
        Cell = new() { Requirement = Id, Level = level, Path = Path, Demand = Demand, Needed = Needed, Unit = Unit, Clause = Clause },
        Verdict = Verdict,
        Actual = Actual,
        Until = Until,
        Missing = Missing,
        Parts = Parts,
    };
}

internal sealed record EntitlementItem
{
    public required string Id { get; init; }

    public required BenefitState State { get; init; }

    public required BenefitForm Form { get; init; }

    public FactValue Value { get; init; }

    public string? ValueFr { get; init; }

    /// <summary>The text's forms in languages other than English and French, by language tag.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    public string? Unit { get; init; }

    public int? Priority { get; init; }

    public required IReadOnlyList<Reason> Reasons { get; init; }

    public static EntitlementItem Of(Entitlement entitlement) => new()
    {
        Id = entitlement.Id,
        State = entitlement.State,
        Form = entitlement.Form,
        Value = entitlement.Text?.En ?? entitlement.Value,
        ValueFr = entitlement.Text?.Find("fr"),
        Values = OtherForms.Of(entitlement.Text),
        Unit = entitlement.Unit,
        Priority = entitlement.Priority,
        Reasons = entitlement.Reasons,
    };

    public Entitlement ToEntitlement()
    {
        var text = Value.Text is { } english && (ValueFr is not null || Values is not null) ? OtherForms.Join(english, ValueFr, Values) : null;
        return new()
        {
            Id = Id,
            State = State,
            Form = Form,
            Value = text is null ? Value : FactValue.None,
            Text = text,
            Unit = Unit,
            Priority = Priority,
            Reasons = Reasons,
        };
    }
}
