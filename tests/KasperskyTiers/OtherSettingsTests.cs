using System.Text;
using PartnerHub.Conformance;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Tests;

/// <summary>What other settings than the shipped ones change.</summary>
public sealed class OtherSettingsTests
{
    private static readonly string Shipped = Encoding.UTF8.GetString(ProgramUnderTest<KasperskyTiersPlugin>.Settings().Json.Span);
    private static readonly DateOnly On = new(2017, 6, 15);

    [Theory]
    [InlineData("official", 7000)]
    [InlineData(null, 7000)]
    [InlineData("another", 0)]
    public void Assess_OfficialDistributors_OthersDoNotCount(string? distributor, int counted)
    {
        var program = With("\"officialDistributors\": []", "\"officialDistributors\": [\"official\"]");
        var dossier = Member(Sale(7000, distributor));

        var sales = program.Eligibility.Assess(dossier, On).Levels[1].Requirements.Single(result => result.Cell.Requirement == "annual-sales");

        Assert.Equal(counted, sales.Actual.Number);
    }

    [Fact]
    public void Explain_OfficialDistributors_SaysWhatDidNotCount()
    {
        var program = With("\"officialDistributors\": []", "\"officialDistributors\": [\"official\"]");

        var evidence = program.Eligibility.Explain(Member(Sale(7000, "another"), Sale(500, "official")), "annual-sales", On);

        Assert.Contains(evidence.Reasons, reason => reason.Text.En.Contains("7,000.00 EUR bought from 'another'", StringComparison.Ordinal));
        Assert.Equal(500, Assert.Single(evidence.Facts).Amount);
    }

    [Fact]
    public void Create_NeitherListNorMonths_TakesTheDefaults()
    {
        var program = With("  \"officialDistributors\": [],\n  \"repeatMonths\": 24,\n", "");

        Assert.Equal("order-refusal", Again(program, new(2019, 3, 2)));
        Assert.Equal("warning", Again(program, new(2019, 3, 3)));
    }

    [Fact]
    public void Rule_OtherRepeatMonths_AreFollowed()
    {
        var program = With("\"repeatMonths\": 24", "\"repeatMonths\": 6");

        Assert.Equal("order-refusal", Again(program, new(2017, 9, 2)));
        Assert.Equal("warning", Again(program, new(2017, 9, 3)));
    }

    [Theory]
    [InlineData("\"repeatMonths\": 24", "\"repeatMonths\": 0", "$.repeatMonths")]
    [InlineData("\"repeatMonths\": 24", "\"repeatMonths\": 121", "$.repeatMonths")]
    [InlineData("\"officialDistributors\": []", "\"officialDistributors\": [\"a\", \"a\"]", "$.officialDistributors[1]")]
    [InlineData("\"officialDistributors\": []", "\"officialDistributors\": [\" \"]", "$.officialDistributors[0]")]
    public void Create_WrongSetting_SaysWhere(string good, string bad, string path) =>
        Assert.Equal(path, Assert.Throws<SettingsException>(() => With(good, bad)).Path);

    [Theory]
    [InlineData("\"repeatMonths\": 24", "\"repeatMonths\": 1")]
    [InlineData("\"repeatMonths\": 24", "\"repeatMonths\": 120")]
    [InlineData("\"months\": 3", "\"months\": 1")]
    [InlineData("\"months\": 3", "\"months\": 12")]
    [InlineData("\"dueDay\": 10", "\"dueDay\": 1")]
    [InlineData("\"dueDay\": 10", "\"dueDay\": 28")]
    [InlineData("\"sales\": 1,", "\"sales\": 0,")]
    [InlineData("\"sales\": 1,", "\"sales\": 1000,")]
    [InlineData("\"support\": 0.1", "\"support\": 0")]
    [InlineData("\"commercial\": 0.1", "\"commercial\": 1000")]
    [InlineData("\"technical\": 0.1", "\"technical\": 1000")]
    public void Create_SettingAtItsBound_IsTaken(string shipped, string bound) => Assert.NotNull(With(shipped, bound).Description);

    [Theory]
    [InlineData("\"dueDay\": 10", "\"dueDay\": 0", "$.monthlyReporting.dueDay")]
    [InlineData("\"sales\": 1,", "\"sales\": 1000.5,", "$.highPerformanceClub.weights.sales")]
    [InlineData("\"support\": 0.1", "\"support\": 1000.5", "$.highPerformanceClub.weights.support")]
    [InlineData("\"support\": 0.1", "\"support\": -0.1", "$.highPerformanceClub.weights.support")]
    [InlineData("\"commercial\": 0.1", "\"commercial\": 1000.5", "$.highPerformanceClub.weights.commercial")]
    [InlineData("\"commercial\": 0.1", "\"commercial\": -0.1", "$.highPerformanceClub.weights.commercial")]
    [InlineData("\"technical\": 0.1", "\"technical\": -0.1", "$.highPerformanceClub.weights.technical")]
    [InlineData("\"GB\", \"IE\"", "\"gB\", \"IE\"", "$.region.countries[0]")]
    public void Create_SettingPastItsBound_SaysWhere(string good, string bad, string path) =>
        Assert.Equal(path, Assert.Throws<SettingsException>(() => With(good, bad)).Path);

    /// <summary>Weights of their own, so that one taken for another shows.</summary>
    [Fact]
    public void Rule_ClubPoints_EachScoreHasItsWeight()
    {
        var program = With("\"support\": 0.1, \"commercial\": 0.1, \"technical\": 0.1", "\"support\": 0.12, \"commercial\": 0.02, \"technical\": 0.3");
        var dossier = Member(
            Sale(25_000, null, new(2017, 3, 31)), Score(4, 3, 10, "support"), Score(4, 10, 20, "support"), Score(4, 20, 50, "support"), Score(4, 3, 5, "commercial"));
        var technical = Member(Sale(25_000, null, new(2017, 3, 31)), Score(4, 3, 10, "technical"));

        var ruling = program.Benefits.Rule(dossier, new Claim { Benefit = "high-performance-club" }, new(2017, 4, 15));

        Assert.Contains("2017-Q1: 27.50 points", ruling.Reasons[0].Text.En, StringComparison.Ordinal);
        Assert.Contains("2017-Q1: 28.00 points", program.Benefits.Rule(technical, new Claim { Benefit = "high-performance-club" }, new(2017, 4, 15)).Reasons[0].Text.En, StringComparison.Ordinal);
    }

    private static string? Again(IPartnerProgram program, DateOnly opened)
    {
        var first = new SanctionCase { Id = "c1", Violation = "territory", OpenedOn = new(2017, 3, 1), Steps = [new() { Kind = "warning", On = new(2017, 3, 2) }] };
        return program.Sanctions.Rule(Member() with { Cases = [first] }, new SanctionCase { Violation = "territory", OpenedOn = opened }, opened).Step?.Kind;
    }

    private static Dossier Member(params Contracts.Fact[] facts) => new()
    {
        Partner = new() { Id = "p", Name = "Example", Country = "FR" },
        Membership = new() { Level = "silver", Since = new(2015, 1, 5), JoinedOn = new(2015, 1, 5) },
        Facts = FactSet.Of(facts),
    };

    private static Contracts.Fact Sale(decimal amount, string? distributor, DateOnly? on = null) => new()
    {
        Kind = "sales",
        On = on ?? new(2017, 5, 2),
        Amount = amount,
        Currency = "EUR",
        Details = distributor is null ? new Dictionary<string, FactValue>() : new() { ["distributor"] = distributor },
    };

    private static Contracts.Fact Score(int month, int day, decimal value, string criterion) => new()
    {
        Kind = "club-score",
        On = new(2017, month, day),
        Period = "2017-Q1",
        Value = value,
        Details = new Dictionary<string, FactValue> { ["criterion"] = criterion },
    };

    private static IPartnerProgram With(string good, string other)
    {
        Assert.Contains(good, Shipped, StringComparison.Ordinal);
        return new KasperskyTiersFactory().Create(new ProgramSettings { Version = "1.0.0", Json = Encoding.UTF8.GetBytes(Shipped.Replace(good, other, StringComparison.Ordinal)) });
    }
}
