using PartnerHub.Contracts;

namespace PartnerHub.Partners.Tests;

public class DossierHashTests
{
    private static readonly DateOnly Day = new(2026, 6, 15);

    private static readonly Fact Full = new()
    {
        Kind = "sales", On = Day, Until = Day.AddDays(9), Value = 1.50m, Amount = 10.00m, Currency = "EUR", Quantity = 2m,
        Person = "p1-01", Product = "a", Period = "2026-06", Details = Details(("channel", "direct"), ("score", 1.5m)),
    };

    private static readonly Dossier Sample = new()
    {
        Partner = new Partner { Id = "p1", Name = "Exemple", Country = "FR", Types = ["a", "b"], People = [new Person { Id = "p1-01" }] },
        Membership = new Membership { Level = "silver", Since = Day, JoinedOn = Day, History = [new LevelPeriod { Level = "bronze", From = Day.AddYears(-1) }] },
        Facts = FactSet.Of([Full, new Fact { Kind = "website", On = Day }]),
    };

    private static readonly SanctionCase Case = new()
    {
        Id = "c1", Violation = "brand", OpenedOn = new(2026, 3, 2), Period = "2026-Q1", State = CaseState.Closed, ClosedOn = new(2026, 6, 1),
        Steps = [new CaseStep { Kind = "warning", On = new(2026, 3, 3) }, new CaseStep { Kind = "probation", On = new(2026, 4, 3) }],
        Plan = new RemediationPlan { From = new(2026, 4, 4), To = new(2026, 5, 4), Outcome = PlanOutcome.Met },
    };

    public static TheoryData<string, Dossier> Others => new()
    {
        { "id", Sample with { Partner = Sample.Partner with { Id = "p2" } } },
        { "name", Sample with { Partner = Sample.Partner with { Name = "exemple" } } },
        { "country", Sample with { Partner = Sample.Partner with { Country = "DE" } } },
        { "types", Sample with { Partner = Sample.Partner with { Types = ["ab"] } } },
        { "order of types", Sample with { Partner = Sample.Partner with { Types = ["b", "a"] } } },
        { "people", Sample with { Partner = Sample.Partner with { People = [] } } },
        { "person", Sample with { Partner = Sample.Partner with { People = [new Person { Id = "p1-02" }] } } },
        { "no membership", Sample with { Membership = null } },
        { "an empty membership", Sample with { Membership = new Membership() } },
        { "level", Sample with { Membership = Sample.Membership! with { Level = "gold" } } },
        { "no level", Sample with { Membership = Sample.Membership! with { Level = null } } },
        { "since", Sample with { Membership = Sample.Membership! with { Since = Day.AddDays(1) } } },
        { "joined", Sample with { Membership = Sample.Membership! with { JoinedOn = null } } },
        { "history", Sample with { Membership = Sample.Membership! with { History = [] } } },
        { "a level of before", Sample with { Membership = Sample.Membership! with { History = [new LevelPeriod { Level = "bronze", From = Day.AddYears(-2) }] } } },
        { "fewer facts", Sample with { Facts = FactSet.Of([Full]) } },
        { "kind", With(Full with { Kind = "sale" }) },
        { "on", With(Full with { On = Day.AddDays(-1) }) },
        { "until", With(Full with { Until = null }) },
        { "value", With(Full with { Value = 1.51m }) },
        { "scale of a value", With(Full with { Value = 1.5m }) },
        { "form of a value", With(Full with { Value = "1.50" }) },
        { "flag and number", With(Full with { Value = true }) },
        { "amount", With(Full with { Amount = 10.01m }) },
        { "scale of an amount", With(Full with { Amount = 10.0m }) },
        { "currency", With(Full with { Currency = "GBP" }) },
        { "quantity", With(Full with { Quantity = null }) },
        { "person of a fact", With(Full with { Person = "p1-02" }) },
        { "product", With(Full with { Product = null }) },
        { "an empty product", With(Full with { Product = "" }) },
        { "period", With(Full with { Period = "2026-05" }) },
        { "detail", With(Full with { Details = Details(("channel", "web"), ("score", 1.5m)) }) },
        { "name of a detail", With(Full with { Details = Details(("channels", "direct"), ("score", 1.5m)) }) },
        { "fewer details", With(Full with { Details = Details(("channel", "direct")) }) },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Hash_OfADossierThatDiffers_Differs(string what, Dossier other) =>
        Assert.True(DossierHash.Of(Sample) != DossierHash.Of(other), $"the {what} is not in the hash");

    public static TheoryData<string, Dossier> OtherCases => new()
    {
        { "none", Sample },
        { "id", WithCase(Case with { Id = "c2" }) },
        { "no id", WithCase(Case with { Id = null }) },
        { "violation", WithCase(Case with { Violation = "brands" }) },
        { "opened", WithCase(Case with { OpenedOn = new(2026, 3, 1) }) },
        { "period", WithCase(Case with { Period = null }) },
        { "state", WithCase(Case with { State = CaseState.Ended }) },
        { "closed", WithCase(Case with { ClosedOn = null }) },
        { "steps", WithCase(Case with { Steps = [Case.Steps[0]] }) },
        { "order of steps", WithCase(Case with { Steps = [Case.Steps[1], Case.Steps[0]] }) },
        { "kind of a step", WithCase(Case with { Steps = [Case.Steps[0] with { Kind = "notice" }, Case.Steps[1]] }) },
        { "day of a step", WithCase(Case with { Steps = [Case.Steps[0] with { On = new(2026, 3, 4) }, Case.Steps[1]] }) },
        { "no plan", WithCase(Case with { Plan = null }) },
        { "first day of the plan", WithCase(Case with { Plan = Case.Plan! with { From = new(2026, 4, 5) } }) },
        { "last day of the plan", WithCase(Case with { Plan = Case.Plan! with { To = new(2026, 5, 5) } }) },
        { "outcome of the plan", WithCase(Case with { Plan = Case.Plan! with { Outcome = PlanOutcome.Open } }) },
        { "two", Sample with { Cases = [Case, Case] } },
    };

    [Theory]
    [MemberData(nameof(OtherCases))]
    public void Hash_OfACaseThatDiffers_Differs(string what, Dossier other) =>
        Assert.True(DossierHash.Of(WithCase(Case)) != DossierHash.Of(other), $"the {what} of a case is not in the hash");

    /// <summary>Journals hold these for ever. Without cases they are what they were before dossiers had any.</summary>
    [Fact]
    public void Hash_OfAFixedDossier_IsThisForEver()
    {
        var least = new Dossier { Partner = new Partner { Id = "p1", Name = "Exemple", Country = "FR" }, Facts = FactSet.Empty };

        Assert.Equal("d9273ed3e63ac13853c374afe109b5f259e4fb1015fedf921bbffb4573e7cf02", DossierHash.Of(least));
        Assert.Equal("2301e2926d03eaaa712609adb5027f252bfbe13ad2c4fa35e209a93efea5d2a7", DossierHash.Of(Sample));
        Assert.Equal("ee69ce20dc0b1d35bcee81a68fd4311b718fcc63e407fa5ec40329925ab64285", DossierHash.Of(WithCase(Case)));
    }

    [Fact]
    public void Hash_OfTheSame_IsTheSameWhateverTheOrder()
    {
        var reordered = Sample with { Facts = FactSet.Of([new Fact { Kind = "website", On = Day }, Full with { Details = Details(("score", 1.5m), ("channel", "direct")) }]) };

        Assert.Equal(DossierHash.Of(Sample), DossierHash.Of(reordered));
        Assert.Matches("^[0-9a-f]{64}$", DossierHash.Of(Sample));
    }

    private static Dossier WithCase(SanctionCase @case) => Sample with { Cases = [@case] };

    private static Dossier With(Fact fact) => Sample with { Facts = FactSet.Of([fact, new Fact { Kind = "website", On = Day }]) };

    private static Dictionary<string, FactValue> Details(params (string Name, FactValue Value)[] details) =>
        details.ToDictionary(detail => detail.Name, detail => detail.Value, StringComparer.Ordinal);
}
