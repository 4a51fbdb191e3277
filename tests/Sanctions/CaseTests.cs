using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Sanctions.Tests;

public sealed class CaseTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2017, 3, 1);
    private readonly string _folder = Directory.CreateTempSubdirectory("partnerhub-sanctions-").FullName;
    private readonly ServiceProvider _provider;

    public CaseTests()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddData(new ConfigurationBuilder().Build(), new Root(_folder));
        services.AddSanctions();
        services.AddMediator(typeof(SanctionsModule).Assembly);
        _provider = services.BuildServiceProvider();
    }

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
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => OpenAsync(Case("c1", "p1.tiers", Day), Case("c1", "p2.tiers", Day)));

        Assert.Empty(await ListAsync("p1.tiers"));
    }

    public async ValueTask InitializeAsync() => await _provider.MigrateAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static OpenedCase Case(string id, string member, DateOnly on) => new(id, member, new SanctionCase { Violation = "brand", OpenedOn = on });

    private Task OpenAsync(params OpenedCase[] cases) => SendAsync(new OpenCases(cases));

    private Task<IReadOnlyList<OpenedCase>> ListAsync(string member) => SendAsync(new ListCases(member));

    private async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request)
    {
        await using var scope = _provider.CreateScopeFor(Caller.Operator);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    private sealed class Root(string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = folder;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
