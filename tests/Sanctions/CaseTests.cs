using Microsoft.Data.Sqlite;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.TestHost;

namespace PartnerHub.Sanctions.Tests;

public sealed class CaseTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2017, 3, 1);
    private readonly string _folder = Directory.CreateTempSubdirectory("partnerhub-sanctions-").FullName;
    private readonly ModuleHost _host;

    public CaseTests() => _host = ModuleHost.Compose(new ModuleSetup(new PartnersModule(), new SanctionsModule()) { ContentRoot = _folder });

    [Fact]
    public async Task Case_OpenedAndListed_IsTheSame()
    {
        var plan = new RemediationPlan { From = Day.AddDays(5), To = Day.AddDays(65), Outcome = PlanOutcome.Missed };
        CaseStep[] steps = [new() { Kind = "warning", On = Day.AddDays(1) }, new() { Kind = "order-refusal", On = Day.AddDays(9) }];
        await OpenAsync(Case("c1", "p1.tiers", Day) with { Case = new() { Violation = "territory", OpenedOn = Day, Steps = steps, Plan = plan } });

        var listed = Assert.Single(await ListAsync("p1.tiers"));

        Assert.Equal(("c1", "p1.tiers", "territory", Day), (listed.Id, listed.MemberId, listed.Case.Violation, listed.Case.OpenedOn));
        Assert.Equal(steps, listed.Case.Steps);
        Assert.Equal(plan, listed.Case.Plan);
    }

    [Fact]
    public async Task Case_WithoutStepsOrPlan_HasNone()
    {
        await OpenAsync(Case("c1", "p1.tiers", Day));

        var listed = Assert.Single(await ListAsync("p1.tiers"));

        Assert.Empty(listed.Case.Steps);
        Assert.Null(listed.Case.Plan);
    }

    [Fact]
    public async Task Cases_OfAMember_AreItsOwnNewestFirst()
    {
        await OpenAsync(Case("c1", "p1.tiers", Day), Case("c2", "p1.tiers", Day.AddDays(7)), Case("c3", "p2.tiers", Day));

        Assert.Equal(["c2", "c1"], (await ListAsync("p1.tiers")).Select(opened => opened.Id));
        Assert.Empty(await ListAsync("p3.tiers"));
    }

    [Fact]
    public async Task Cases_WithOneIdTwice_AreNotOpenedAtAll()
    {
        await Assert.ThrowsAsync<TakenException>(() => OpenAsync(Case("c1", "p1.tiers", Day), Case("c1", "p2.tiers", Day)));

        Assert.Empty(await ListAsync("p1.tiers"));
    }

    public async ValueTask InitializeAsync() => await _host.MigrateAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static OpenedCase Case(string id, string member, DateOnly on) => new(id, member, new SanctionCase { Violation = "brand", OpenedOn = on });

    private Task OpenAsync(params OpenedCase[] cases) => _host.SendAsync(new OpenCases("tiers", cases));

    private Task<IReadOnlyList<OpenedCase>> ListAsync(string member) => _host.SendAsync(new ListCases(member));
}
