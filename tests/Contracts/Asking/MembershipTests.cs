using System.Globalization;

namespace PartnerHub.Contracts.Tests.Asking;

public sealed class MembershipTests
{
    private static readonly Membership Membership = new()
    {
        Level = "gold",
        Since = new(2017, 1, 1),
        JoinedOn = new(2015, 3, 1),
        History = [new() { Level = "silver", From = new(2016, 1, 15) }, new() { Level = "bronze", From = new(2015, 3, 1) }],
    };

    [Theory]
    [InlineData("2015-02-28", null)]
    [InlineData("2015-03-01", "bronze")]
    [InlineData("2016-01-14", "bronze")]
    [InlineData("2016-01-15", "silver")]
    [InlineData("2016-12-31", "silver")]
    [InlineData("2017-01-01", "gold")]
    [InlineData("2030-01-01", "gold")]
    public void LevelOn_EachSideOfEachDay_IsTheOneHeld(string day, string? level) =>
        Assert.Equal(level, Membership.LevelOn(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Fact]
    public void LevelOn_NoSince_IsTheLevelOnAnyDay() =>
        Assert.Equal("gold", new Membership { Level = "gold" }.LevelOn(new DateOnly(1999, 1, 1)));

    [Fact]
    public void LevelOn_NoLevelYet_IsNone() =>
        Assert.Null(new Membership { JoinedOn = new(2015, 3, 1) }.LevelOn(new DateOnly(2016, 1, 1)));

    [Fact]
    public void LevelOn_Candidate_IsNone() =>
        Assert.Null(new Dossier { Partner = new() { Id = "p", Name = "E", Country = "FR" }, Facts = FactSet.Empty }.LevelOn(new DateOnly(2016, 1, 1)));

    [Theory]
    [InlineData("2016-01-31", false)]
    [InlineData("2016-02-01", true)]
    [InlineData("2016-03-01", true)]
    [InlineData("2016-03-02", false)]
    public void HoldsOn_BothEnds_AreIncluded(string day, bool holds)
    {
        var fact = new PartnerHub.Contracts.Fact { Kind = "a", On = new(2016, 2, 1), Until = new(2016, 3, 1) };

        Assert.Equal(holds, fact.HoldsOn(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}
