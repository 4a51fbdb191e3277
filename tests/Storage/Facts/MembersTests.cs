using PartnerHub.Databases;
using PartnerHub.Partners.Members;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Facts;

public class MembersTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Members_ByAnyRequest_AreTheSame(string provider)
    {
        await using var hub = await StorageHub.OpenAsync(provider);
        Assert.True(await hub.SendAsync(new IsNetworkEmpty()));
        // By bytes a capital stands before every small letter; by a language's order it would not.
        await hub.SendAsync(new EnrolPartners([Sample.Partner("p-b", Sample.In("tiers")), Sample.Partner("pa", Sample.In("tiers"), Sample.In("tracks")), Sample.Partner("pB", Sample.In("tiers"))]));

        Assert.False(await hub.SendAsync(new IsNetworkEmpty()));
        Assert.Equal(["p-b.tiers", "pB.tiers", "pa.tiers", "pa.tracks"], (await hub.SendAsync(new ListMembers(null, null, 10))).Select(member => member.Id));
        Assert.Equal(["pB.tiers", "pa.tiers"], (await hub.SendAsync(new ListMembers("tiers", "p-b.tiers", 2))).Select(member => member.Id));
        Assert.Equal(["p-b.tiers", "pB.tiers", "pa.tiers"], (await hub.SendAsync(new ReadDossiers("tiers", long.MaxValue, null, 10))).Select(dossier => dossier.Member.Id));
        Assert.Equal(["pa.tiers", "pa.tracks"], (await hub.SendAsync(new ListMemberships("pa"))).Select(member => member.Id));
        var found = await hub.SendAsync(new FindMember("pa.tracks"));
        Assert.Equal(Sample.Partner("pa").Partner.Name, found!.Partner.Name);
        Assert.Equal(["pa-01", "pa-02"], found.Partner.People.Select(person => person.Id));
        Assert.Null(await hub.SendAsync(new FindMember("PA.tracks")));
    }
}
