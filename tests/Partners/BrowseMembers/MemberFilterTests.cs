using PartnerHub.Contracts;
using PartnerHub.Partners.BrowseMembers;
using PartnerHub.Screens;

namespace PartnerHub.Partners.Tests.BrowseMembers;

public class MemberFilterTests
{
    private static readonly DateOnly Day = new(2026, 6, 15);

    private static readonly ProgramDescription Program = new()
    {
        Id = "sample",
        Version = "1",
        Name = LocalizedText.Of("Exemple", "Sample"),
        Vendor = "Sample",
        Summary = LocalizedText.Of("Exemple", "Sample"),
        Levels = [Level("low"), Level("mid"), Level("high")],
        Calendar = new() { YearStartMonth = 1 },
    };

    private static readonly Member[] Members =
    [
        Member("Élan", "DE", "high", 2021), Member("alpha", "FR", "low", 2022), Member("Zoo", "GB", null, 2020), Member("beta", "FR", "mid", null),
    ];

    [Theory]
    [InlineData("name", false, "alpha beta Élan Zoo")]
    [InlineData("name", true, "Zoo Élan beta alpha")]
    [InlineData("level", false, "Zoo alpha beta Élan")]
    [InlineData("level", true, "Élan beta alpha Zoo")]
    [InlineData("joined", false, "beta Zoo Élan alpha")]
    [InlineData("country", false, "Élan alpha beta Zoo")]
    [InlineData("charm", false, "alpha beta Élan Zoo")]
    public void Apply_SortedByAColumn_OrdersByItThenByName(string sort, bool descending, string expected) =>
        Assert.Equal(expected, Names(new MemberFilter { Program = "sample", Sort = sort, Descending = descending }, Locale.French));

    [Fact]
    public void Apply_SortedByCountry_FollowsTheReadersLanguage()
    {
        var filter = new MemberFilter { Program = "sample", Sort = "country" };

        Assert.Equal("alpha beta Élan Zoo", Names(filter, Locale.English));
    }

    [Theory]
    [InlineData("elan", null, null, "Élan")]
    [InlineData("A", null, null, "alpha beta Élan")]
    [InlineData(null, "FR", null, "alpha beta")]
    [InlineData(null, "FR", "mid", "beta")]
    [InlineData("zzz", null, null, "")]
    public void Apply_WithCriteria_KeepsWhatMeetsAll(string? name, string? country, string? level, string expected) =>
        Assert.Equal(expected, Names(new MemberFilter { Program = "sample", Name = name, Country = country, Level = level }, Locale.English));

    [Fact]
    public void Address_OfAFilter_HoldsWhatDiffersFromTheUsual()
    {
        var filter = new MemberFilter { Program = "sample", Name = "a&b=c", Level = "mid" };

        Assert.Equal("/programs/sample/members?name=a%26b%3Dc&level=mid", filter.Address());
        Assert.Equal("/programs/sample/members?name=a%26b%3Dc&level=mid&sort=level", filter.SortedBy("level").Address());
        Assert.Equal("descending", filter.SortedBy("level").SortedBy("level").DirectionOf("level"));
        Assert.Null(filter.DirectionOf("level"));
    }

    private static string Names(MemberFilter filter, Locale locale) =>
        string.Join(' ', filter.Apply(Members, Program, Day, locale).Select(member => member.Partner.Name));

    private static Level Level(string id) => new() { Id = id, Name = LocalizedText.Of(id, id) };

    private static Member Member(string name, string country, string? level, int? joined) => new()
    {
        Id = name + ".sample",
        Program = "sample",
        Partner = new() { Id = name, Name = name, Country = country },
        Membership = new() { Level = level, JoinedOn = joined is { } year ? new DateOnly(year, 1, 1) : null },
    };
}
