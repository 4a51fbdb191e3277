using PartnerHub.Contracts;
using PartnerHub.Databases;
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

        await hub.SendAsync(new OpenCases([new("c1", "p1.tiers", full), new("c2", "p1.tiers", new() { Violation = "brand", OpenedOn = Sample.Day.AddDays(9) })]));

        var listed = await hub.SendAsync(new ListCases("p1.tiers"));
        Assert.Equal(["c2", "c1"], listed.Select(opened => opened.Id));
        Assert.Equal((full.Violation, full.OpenedOn, full.Plan), (listed[1].Case.Violation, listed[1].Case.OpenedOn, listed[1].Case.Plan));
        Assert.Equal(full.Steps, listed[1].Case.Steps);
        Assert.Null(listed[0].Case.Plan);
    }
}
