using PartnerHub.Partners.BrowseMembers;

namespace PartnerHub.Partners.Tests.BrowseMembers;

public class MemberFilterTests
{
    [Fact]
    public void Address_OfAFilter_HoldsWhatDiffersFromTheUsual()
    {
        var filter = new MemberFilter { Program = "sample", Name = "a&b=c", Level = "mid" };

        Assert.Equal("/programs/sample/members?name=a%26b%3Dc&level=mid", filter.Address());
        Assert.Equal("/programs/sample/members?name=a%26b%3Dc&level=mid&sort=level", filter.SortedBy("level").Address());
        Assert.Equal("descending", filter.SortedBy("level").SortedBy("level").DirectionOf("level"));
        Assert.Null(filter.DirectionOf("level"));
    }
}
