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

    [Fact]
    public void Hash_OfTheSame_IsTheSameWhateverTheOrder()
    {
        var reordered = Sample with { Facts = FactSet.Of([new Fact { Kind = "website", On = Day }, Full with { Details = Details(("score", 1.5m), ("channel", "direct")) }]) };

        Assert.Equal(DossierHash.Of(Sample), DossierHash.Of(reordered));
        Assert.Matches("^[0-9a-f]{64}$", DossierHash.Of(Sample));
    }

    private static Dossier With(Fact fact) => Sample with { Facts = FactSet.Of([fact, new Fact { Kind = "website", On = Day }]) };

    private static Dictionary<string, FactValue> Details(params (string Name, FactValue Value)[] details) =>
        details.ToDictionary(detail => detail.Name, detail => detail.Value, StringComparer.Ordinal);
}
