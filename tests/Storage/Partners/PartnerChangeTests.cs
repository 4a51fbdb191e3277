using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Enrol;
using PartnerHub.Partners.People;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Partners;

public class PartnerChangeTests
{
    private static readonly string[] Integrator = ["system-integrator"];

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Update_OfAPartner_IsKnownToEachProgramFromThenOn(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers"), Sample.In("tracks")));

        var version = await hub.SendAsync(new UpdatePartner("p1", "Nouveau nom", "DE", Integrator, 1, "screen"));

        var known = (await hub.SendAsync(new FindPartner("p1")))!;
        Assert.Equal((2, 2, "Nouveau nom"), (version, known.Version, known.Partner.Name));
        Assert.Equal(["p1.tiers", "p1.tracks"], known.Members);
        foreach (var member in known.Members)
        {
            var now = (await hub.SendAsync(new GetDossier(member)))!.Dossier.Partner;
            Assert.Equal(("Nouveau nom", "DE", "system-integrator"), (now.Name, now.Country, Assert.Single(now.Types)));
            Assert.Equal(("FR", 2), ((await hub.SendAsync(new GetDossier(member, 1)))!.Dossier.Partner.Country, hub.Told.Changes.Count(change => change.Members.Contains(member))));
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Update_OfAnOldVersion_ChangesNothing(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")));
        await hub.SendAsync(new UpdatePartner("p1", "Premier", "FR", Integrator, 1, "screen"));

        var conflict = await Assert.ThrowsAsync<LostRaceException>(() => hub.SendAsync(new UpdatePartner("p1", "Second", "FR", Integrator, 1, "screen")));

        Assert.Equal(2, conflict.Found);
        Assert.Equal("Premier", (await hub.SendAsync(new FindPartner("p1")))!.Partner.Name);
        Assert.Equal(2, await hub.SendAsync(new FindRevision("tiers")));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Partner_WithNonsense_IsRefusedByPlace(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")));
        var sound = Sample.Partner("p2", Sample.In("tiers") with { Facts = [] });

        Assert.Equal(["$.name", "$.country", "$.types[0]"], await ErrorsAsync(hub, new UpdatePartner("p1", " ", "XX", ["wholesaler"], null, "api")));
        Assert.Equal(["$.partner"], await ErrorsAsync(hub, new UpdatePartner("p9", "Personne", "FR", [], null, "api")));
        Assert.Equal(["$.id"], await ErrorsAsync(hub, new AddPartner(Sample.Partner("p1"), "api")));
        Assert.Equal(["$.id"], await ErrorsAsync(hub, new AddPartner(sound with { Partner = sound.Partner with { Id = "a.b" } }, "api")));
        Assert.Equal(["$.memberships[0].program"], await ErrorsAsync(hub, new AddPartner(Sample.Partner("p2", Sample.In("nobody")), "api")));
        Assert.Equal(["$.memberships[1].program"], await ErrorsAsync(hub, new AddPartner(Sample.Partner("p2", Sample.In("tiers"), Sample.In("tiers")), "api")));
        Assert.Equal(["$.level"], await ErrorsAsync(hub, new AddMembership("p1", "tracks", new Membership { Level = "diamond", Since = Sample.Day }, "api")));
        Assert.Equal(["$.program"], await ErrorsAsync(hub, new AddMembership("p1", "tiers", new Membership(), "api")));
        await hub.SendAsync(new AddPartner(sound, "api"));
        Assert.Equal("silver", (await hub.SendAsync(new GetDossier("p2.tiers")))!.Dossier.LevelOn(Sample.Day));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Membership_AddedLater_StartsWithWhatIsKnownThen(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")));

        var revision = await hub.SendAsync(new AddMembership("p1", "tracks", new Membership { Level = "bronze", Since = Sample.Day, JoinedOn = Sample.Day }, "screen"));

        var found = (await hub.SendAsync(new GetDossier("p1.tracks")))!;
        Assert.Equal((revision, "bronze"), (found.Revision, found.Dossier.LevelOn(Sample.Day)));
        Assert.Equal(["p1-01", "p1-02"], found.Dossier.Partner.People.Select(person => person.Id));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task People_AddedLater_WereNotKnownBefore(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")));
        var before = DossierHash.Of((await hub.SendAsync(new GetDossier("p1.tiers", 1)))!.Dossier);

        await hub.SendAsync(new AddPeople("p1", ["p1-02", "p1-03"], "api"));

        var now = (await hub.SendAsync(new GetDossier("p1.tiers")))!.Dossier;
        Assert.Equal(["p1-01", "p1-02", "p1-03"], now.Partner.People.Select(person => person.Id));
        Assert.Equal(before, DossierHash.Of((await hub.SendAsync(new GetDossier("p1.tiers", 1)))!.Dossier));
        Assert.NotEqual(before, DossierHash.Of(now));
    }

    private static async Task<IEnumerable<string>> ErrorsAsync<TAnswer>(StorageHub hub, MediatR.IRequest<TAnswer> request) =>
        (await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(request))).Errors.Select(error => error.Path);
}
