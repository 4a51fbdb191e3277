using PartnerHub.Contracts;

namespace PartnerHub.Programs.Tests.Checks;

/// <summary>A rulebook with one of everything that a question is checked against.</summary>
internal static class SampleRulebook
{
    public static ProgramDescription Program { get; } = new()
    {
        Id = "sample",
        Version = "1",
        Name = Text("sample"),
        Vendor = "Nobody",
        Summary = Text("sample"),
        Calendar = new() { YearStartMonth = 1 },
        Levels = [new() { Id = "bronze", Name = Text("bronze") }, new() { Id = "silver", Name = Text("silver") }],
        PartnerTypes = [new() { Id = "reseller", Name = Text("reseller") }],
        Regions = [Region("euro", "EUR", "FR", "DE"), Region("kingdom", "GBP", "GB")],
        Benefits = [Benefit("discount"), Benefit("leads")],
        Violations =
        [
            new()
            {
                Id = "territory",
                Name = Text("territory"),
                Clause = "C-1",
                Ladder = [Step("warning"), Step(LadderStep.OneOf) with { Options = ["downgrade", "termination"] }],
            },
        ],
        FactKinds =
        [
            Kind("sales", FactValueType.Money),
            Kind("certification.sales") with { PerPerson = true, HasValidity = true },
            Kind("certification.technical") with { PerPerson = true, HasValidity = true },
            Kind("website", FactValueType.Flag) with { ValueOptional = true },
            Kind("agreement", FactValueType.Flag),
            Kind("score", FactValueType.Number),
            Kind("technology", FactValueType.Text) with { AllowedValues = ["cloud", "industrial"] },
            Kind("weekly") with { Period = PeriodForm.Week },
            Kind("monthly") with { Period = PeriodForm.Month },
            Kind("quarterly") with { Period = PeriodForm.Quarter },
            Kind("yearly") with { Period = PeriodForm.Year },
            Kind("fiscal-quarterly") with { Period = PeriodForm.FiscalQuarter },
            Kind("fiscal-yearly") with { Period = PeriodForm.FiscalYear },
            Kind("left") with
            {
                Details =
                [
                    new() { Id = "toldOn", Name = Text("told on"), Type = FactDetailType.Date, Required = true },
                    new() { Id = "note", Name = Text("note"), Type = FactDetailType.Text },
                    new() { Id = "count", Name = Text("count"), Type = FactDetailType.Number },
                    new() { Id = "late", Name = Text("late"), Type = FactDetailType.Flag },
                ],
            },
        ],
    };

    private static LocalizedText Text(string text) => LocalizedText.Of(text, text);

    private static Region Region(string id, string currency, params string[] countries) =>
        new() { Id = id, Name = Text(id), Countries = countries, Currency = currency };

    private static Benefit Benefit(string id) => new()
    {
        Id = id, Name = Text(id), Form = BenefitForm.Flag, Clause = "C-1", Cells = [],
        Claim = new() { Stages = [ClaimForm.RequestStage, ClaimForm.ClaimStage], Details = [new() { Id = "any", Name = Text("any"), Type = FactDetailType.Number }] },
    };

    private static LadderStep Step(string kind) => new() { Kind = kind, Name = Text(kind) };

    private static FactKind Kind(string id, FactValueType type = FactValueType.None) => new() { Id = id, Name = Text(id), ValueType = type };
}
