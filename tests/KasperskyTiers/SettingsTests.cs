using System.Text;
using PartnerHub.Conformance;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Tests;

public sealed class SettingsTests
{
    private static readonly string Shipped = Encoding.UTF8.GetString(ProgramUnderTest<KasperskyTiersPlugin>.Settings().Json.Span);

    [Theory]
    [InlineData("\"months\": 3", "\"months\": 0", "$.monthlyReporting.months")]
    [InlineData("\"months\": 3", "\"months\": 13", "$.monthlyReporting.months")]
    [InlineData("\"dueDay\": 10", "\"dueDay\": 29", "$.monthlyReporting.dueDay")]
    [InlineData("\"dueDay\": 10", "\"dueDay\": \"10\"", "$.monthlyReporting.dueDay")]
    [InlineData("\"dueDay\": 10", "\"dueDay\": 10, \"hour\": 12", "$.monthlyReporting.hour")]
    [InlineData(", \"dueDay\": 10", "", "$.monthlyReporting.dueDay")]
    [InlineData("\"LY\", ", "\"ly\", ", "$.region.northAfrica[2]")]
    [InlineData("\"DZ\", \"EG\"", "\"DZ\", \"FR\"", "$.region.northAfrica")]
    [InlineData("\"LY\", ", "null, ", "$.region.northAfrica[2]")]
    [InlineData("\"sales\": 1,", "\"sales\": -1,", "$.highPerformanceClub.weights.sales")]
    [InlineData("\"technical\": 0.1", "\"technical\": 1001", "$.highPerformanceClub.weights.technical")]
    [InlineData("\"private-security-network\"", "\"xsp\"", "$.products.enterprise[2]")]
    [InlineData("\"xsp\"", "\"\"", "$.products.core[4]")]
    [InlineData("\"07-14\"", "\"14-07\"", "$.holidays.FR[6]")]
    [InlineData("\"products\"", "\"product\"", "$.product")]
    public void Create_WrongSetting_SaysWhere(string good, string bad, string path)
    {
        Assert.Contains(good, Shipped, StringComparison.Ordinal);

        var error = Assert.Throws<SettingsException>(() => Create(Shipped.Replace(good, bad, StringComparison.Ordinal)));

        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void Create_NoSettings_SaysWhatIsMissing() => Assert.Throws<SettingsException>(() => Create("{}"));

    [Fact]
    public void Create_OtherReportingRule_IsFollowed()
    {
        var program = Create(Shipped.Replace("\"months\": 3, \"dueDay\": 10", "\"months\": 1, \"dueDay\": 20", StringComparison.Ordinal));
        var reports = program.Description.Requirements.Single(row => row.Id == "monthly-reporting");

        Assert.Equal(1, reports.Cells.Single(cell => cell.Level == "silver").Needed.Number);
        Assert.Equal(Verdict.Met, Judge(program, new(2017, 6, 20), "2017-04"));
        Assert.Equal(Verdict.NotMet, Judge(program, new(2017, 6, 21), "2017-04"));
    }

    [Fact]
    public void Create_NorthAfricaWithoutEgypt_EgyptIsOutside()
    {
        var program = Create(Shipped.Replace("\"DZ\", \"EG\"", "\"DZ\"", StringComparison.Ordinal));

        Assert.Null(program.Description.RegionOf("EG"));
        Assert.Empty(program.Eligibility.Assess(Partner("EG"), new(2017, 6, 15)).Eligible);
    }

    private static Verdict Judge(IPartnerProgram program, DateOnly on, string reported)
    {
        var dossier = Partner("FR", new Contracts.Fact { Kind = "monthly-report", On = new(2017, 5, 5), Period = reported });
        var silver = program.Eligibility.Assess(dossier, on).Levels.Single(level => level.Level == "silver");
        return silver.Requirements.Single(result => result.Cell.Requirement == "monthly-reporting").Verdict;
    }

    private static Dossier Partner(string country, params Contracts.Fact[] facts) =>
        new() { Partner = new() { Id = "p", Name = "Example", Country = country }, Membership = new() { JoinedOn = new(2015, 1, 5) }, Facts = FactSet.Of(facts) };

    private static IPartnerProgram Create(string json) =>
        new KasperskyTiersFactory().Create(new ProgramSettings { Version = "1.0.0", Json = Encoding.UTF8.GetBytes(json) });
}
