using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.People;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Partners;

public class PersonalDataTests
{
    private static readonly PersonalData Data = new() { Name = "Contact technique", Email = "technique@example.test", Phone = "+33 1 00 00 00 00", Position = "technicien" };

    private static readonly Fact Certificate = new() { Kind = "certification", On = Sample.Day, Person = "p1-01" };

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Person_Recorded_IsListedAndInNoDossier(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers", Certificate)));

        Assert.Equal(1, await hub.SendAsync(new RecordPerson("p1", "p1-01", Data, 0, "api")));
        Assert.Equal(2, await hub.SendAsync(new RecordPerson("p1", "p1-01", Data with { Phone = null }, 1, "api")));

        var person = (await hub.SendAsync(new ListPeople("p1")))![0];
        Assert.Equal((Data with { Phone = null }, 2), (person.Data, person.Version));
        var question = ContractsJson.WriteQuestion(ProgramQuestion.Of((await hub.SendAsync(new GetDossier("p1.tiers")))!.Dossier));
        Assert.DoesNotContain("technique", System.Text.Encoding.UTF8.GetString(question), StringComparison.Ordinal);
        Assert.DoesNotContain("technique", new RecordPerson("p1", "p1-01", Data, 0, "api").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Person_Erased_LeavesFactsAndHashesAlone(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers", Certificate)));
        await hub.SendAsync(new RecordPerson("p1", "p1-01", Data, null, "api"));
        var before = (await hub.SendAsync(new GetDossier("p1.tiers")))!;

        Assert.True(await hub.SendAsync(new ErasePerson("p1", "p1-01")));

        var after = (await hub.SendAsync(new GetDossier("p1.tiers")))!;
        Assert.Equal((before.Revision, DossierHash.Of(before.Dossier)), (after.Revision, DossierHash.Of(after.Dossier)));
        var export = (await hub.SendAsync(new ExportPerson("p1", "p1-01")))!;
        Assert.Null(export.Person.Data);
        Assert.NotNull(export.Person.ErasedAt);
        Assert.Equal("p1-01", Assert.Single(export.Facts["p1.tiers"]).Fact.Person);
        Assert.Equal(0, await CountAsync(hub, "%technique%"));
        Assert.True(await hub.SendAsync(new ErasePerson("p1", "p1-01")));
        Assert.False(await hub.SendAsync(new ErasePerson("p1", "p1-99")));
        await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new RecordPerson("p1", "p1-01", Data, null, "api")));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Person_NotThereYet_IsAddedWithItsData(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")));

        await hub.SendAsync(new RecordPerson("p1", "p1-07", Data, 0, "api"));

        Assert.Equal("p1-07", (await hub.SendAsync(new GetDossier("p1.tiers")))!.Dossier.Partner.People[^1].Id);
        await Assert.ThrowsAsync<LostRaceException>(() => hub.SendAsync(new RecordPerson("p1", "p1-07", Data, 0, "api")));
        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new RecordPerson("p1", "p1-08", Data with { Email = "technique" }, null, "api")));
        Assert.DoesNotContain("technique", refused.Message, StringComparison.Ordinal);
        Assert.Null(await hub.SendAsync(new ListPeople("p9")));
    }

    private static async Task<int> CountAsync(StorageHub hub, string pattern)
    {
        await using var session = await hub.Database.OpenAsync(CancellationToken.None);
        return await session.FindAsync<int>(PersonCount, new { Pattern = pattern }, CancellationToken.None);
    }

    private static readonly PartnerHub.Kits.Data.Sql PersonCount = PartnerHub.Kits.Data.Sql.Of("SELECT COUNT(*) FROM partners_person_data WHERE name LIKE @Pattern OR email LIKE @Pattern");
}
