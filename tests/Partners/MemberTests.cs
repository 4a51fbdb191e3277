using PartnerHub.Partners.Members;

namespace PartnerHub.Partners.Tests;

public class MemberTests
{
    [Fact]
    public async Task Members_PageByPage_ComeOnceEachInOrder()
    {
        await using var network = await Network.WithAsync(
            [.. Enumerable.Range(1, 7).Select(number => Sample.Partner($"p{number}", Sample.In("tiers"), Sample.In("tracks")))]);
        var seen = new List<string>();

        for (string? after = null; seen.Count == 0 || after is not null;)
        {
            var page = await network.SendAsync(new ListMembers("tiers", after, 3));
            seen.AddRange(page.Select(member => member.Id));
            after = page.Count == 3 ? page[^1].Id : null;
        }

        Assert.Equal(Enumerable.Range(1, 7).Select(number => $"p{number}.tiers"), seen);
    }

    [Fact]
    public async Task Members_OfAllPrograms_AreListedTogether()
    {
        await using var network = await Network.WithAsync(Sample.Partner("p1", Sample.In("tracks"), Sample.In("tiers")));

        var members = await network.SendAsync(new ListMembers(null, null, 10));

        Assert.Equal(["p1.tiers", "p1.tracks"], members.Select(member => member.Id));
    }

    [Fact]
    public async Task Memberships_OfAPartner_AreItsOwn()
    {
        await using var network = await Network.WithAsync(
            Sample.Partner("p1", Sample.In("tracks"), Sample.In("tiers")), Sample.Partner("p2", Sample.In("tiers")));

        Assert.Equal(["tiers", "tracks"], (await network.SendAsync(new ListMemberships("p1"))).Select(member => member.Program));
        Assert.Empty(await network.SendAsync(new ListMemberships("p3")));
    }

    [Theory]
    [InlineData("p1.tracks")]
    [InlineData("")]
    [InlineData("' OR 1=1 --")]
    public async Task Member_OfAnUnknownId_IsNull(string id)
    {
        await using var network = await Network.WithAsync(Sample.Partner("p1", Sample.In("tiers")));

        Assert.Null(await network.SendAsync(new FindMember(id)));
    }

    [Fact]
    public async Task Member_OfAKnownId_IsFound()
    {
        await using var network = await Network.WithAsync(Sample.Partner("p1", Sample.In("tiers")));

        Assert.Equal("Exemple p1", (await network.SendAsync(new FindMember("p1.tiers")))!.Partner.Name);
    }
}
