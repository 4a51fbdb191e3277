namespace PartnerHub.Contracts;

internal sealed record ActItem
{
    public required string Text { get; init; }

    public string? TextFr { get; init; }

    public IReadOnlyDictionary<string, string>? Texts { get; init; }

    public string? Requirement { get; init; }

    public string? FactKind { get; init; }

    public decimal? Gap { get; init; }

    public string? Unit { get; init; }

    public DateOnly? By { get; init; }

    public required string Clause { get; init; }

    public static ActItem Of(Act act) => new()
    {
        Text = act.Text.En,
        TextFr = act.Text.Find("fr"),
        Texts = OtherForms.Of(act.Text),
        Requirement = act.Requirement,
        FactKind = act.FactKind,
        Gap = act.Gap,
        Unit = act.Unit,
        By = act.By,
        Clause = act.Clause,
    };

    public Act ToAct() => new()
    {
        Text = OtherForms.Join(Text, TextFr, Texts),
        Requirement = Requirement,
        FactKind = FactKind,
        Gap = Gap,
        Unit = Unit,
        By = By,
        Clause = Clause,
    };
}

internal sealed record PayoutLineItem
{
    public required string Text { get; init; }

    public string? TextFr { get; init; }

    public IReadOnlyDictionary<string, string>? Texts { get; init; }

    public decimal? Base { get; init; }

    public decimal? Rate { get; init; }

    public required decimal Value { get; init; }

    public static PayoutLineItem Of(PayoutLine line) => new()
    {
        Text = line.Text.En,
        TextFr = line.Text.Find("fr"),
        Texts = OtherForms.Of(line.Text),
        Base = line.Base,
        Rate = line.Rate,
        Value = line.Value,
    };

    public PayoutLine ToLine() => new() { Text = OtherForms.Join(Text, TextFr, Texts), Base = Base, Rate = Rate, Value = Value };
}
