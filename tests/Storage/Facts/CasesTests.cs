using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Partners;
using PartnerHub.Sanctions;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Facts;

public class CasesTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Cases_OpenedAndListed_AreTheSameNewestFirst(string provider)
    {
        await using var hub = await StorageHub.OpenAsync(provider);
        var plan = new RemediationPlan { From = Sample.Day, To = Sample.Day.AddDays(60), Outcome = PlanOutcome.Missed };
        var full = new SanctionCase { Violation = "territory", OpenedOn = Sample.Day, Steps = [new() { Kind = "warning", On = Sample.Day.AddDays(1) }], Plan = plan };

        await hub.SendAsync(new OpenCases("tiers", [new("c1", "p1.tiers", full), new("c2", "p1.tiers", new() { Violation = "brand", OpenedOn = Sample.Day.AddDays(9) })]));

        var listed = await hub.SendAsync(new ListCases("p1.tiers"));
        Assert.Equal(["c2", "c1"], listed.Select(opened => opened.Id));
        Assert.Equal((full.Violation, full.OpenedOn, full.Plan), (listed[1].Case.Violation, listed[1].Case.OpenedOn, listed[1].Case.Plan));
        Assert.Equal(full.Steps, listed[1].Case.Steps);
        Assert.Null(listed[0].Case.Plan);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Dossier_CarriesTheCases_KnownAtItsRevision(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")), Sample.Partner("p2", Sample.In("tiers")));
        var before = (await hub.SendAsync(new GetDossier("p1.tiers")))!;
        var closed = new SanctionCase
        {
            Violation = "territory", OpenedOn = Sample.Day, Period = "2026-Q1", State = CaseState.Closed, ClosedOn = Sample.Day.AddDays(30),
            Steps = [new() { Kind = "warning", On = Sample.Day }, new() { Kind = "order-refusal", On = Sample.Day.AddDays(2) }],
        };

        await hub.SendAsync(new OpenCases("tiers", [new("c2", "p1.tiers", new() { Violation = "brand", OpenedOn = Sample.Day.AddDays(9) }), new("c1", "p1.tiers", closed)]));

        var after = (await hub.SendAsync(new GetDossier("p1.tiers")))!;
        Assert.Equal(["c1", "c2"], after.Dossier.Cases.Select(@case => @case.Id));
        Assert.Equal(closed with { Id = "c1", Steps = [] }, after.Dossier.Cases[0] with { Steps = [] });
        Assert.Equal(closed.Steps, after.Dossier.Cases[0].Steps);
        Assert.Empty((await hub.SendAsync(new GetDossier("p1.tiers", before.Revision)))!.Dossier.Cases);
        Assert.Empty((await hub.SendAsync(new GetDossier("p2.tiers")))!.Dossier.Cases);
        Assert.NotEqual(DossierHash.Of(before.Dossier), DossierHash.Of(after.Dossier));
        Assert.Equal(2, (await hub.SendAsync(new ReadDossiersOf("tiers", after.Revision, ["p1.tiers", "p2.tiers"])))[0].Dossier.Cases.Count);
        Assert.Equal(2, (await hub.SendAsync(new ReadDossiers("tiers", after.Revision, null, 10)))[0].Dossier.Cases.Count);
    }
}
