using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PartnerHub.Kits.Data;
using PartnerHub.Databases;
using PartnerHub.Kits.Messaging;
using PartnerHub.Eligibility;
using PartnerHub.Journal;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Sanctions;

namespace PartnerHub.Demo.Tests;

/// <summary>The modules that the sample network is loaded into, on a database of their own, with the real programs.</summary>
internal sealed class SampleHub : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _provider;
    private readonly Clock _clock;
    private readonly FaultAt _stop = new();

    private readonly bool _owns;

    private SampleHub(TestDatabase database, DateOnly day, bool owns = true)
    {
        _database = database;
        _owns = owns;
        _clock = new Clock { Day = day };
        var settings = new Dictionary<string, string?>(database.Settings, StringComparer.Ordinal) { ["Demo:LoadWhenEmpty"] = "true", ["Programs:CallTimeout"] = "00:02:00", ["Import:BatchLines"] = "4000" };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<IHostEnvironment>(new Root());
        services.AddSingleton<TimeProvider>(_clock);
        services.AddSingleton<ICallWatch>(_stop);
        services.AddData(configuration, new Root());
        services.AddMessaging(configuration);
        services.AddPrograms(configuration);
        services.AddPartners();
        services.AddSanctions();
        services.AddEligibility(configuration);
        services.AddJournal();
        services.AddDemo(configuration);
        services.AddMediator(typeof(PartnersModule).Assembly, typeof(SanctionsModule).Assembly);
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public DateOnly Day { set => _clock.Day = value; }

    public static async Task<SampleHub> OpenAsync(DateOnly day, string provider = TestDatabase.Sqlite)
    {
        var hub = new SampleHub(await TestDatabase.CreateAsync(provider), day);
        await hub._provider.MigrateAsync(CancellationToken.None);
        return hub;
    }

    /// <summary>Another hub on the same database.</summary>
    public SampleHub Beside(DateOnly day) => new(_database, day, owns: false);

    public Task LoadAsync() => _provider.LoadSampleNetworkAsync(CancellationToken.None);

    /// <summary>Loads up to a call to the database, which fails; false when there are fewer.</summary>
    public async Task<bool> LoadUntilAsync(int call)
    {
        _stop.Arm(call);
        var failure = await Record.ExceptionAsync(LoadAsync);
        _stop.Disarm();
        Assert.Equal(failure is not null, failure is IOException);
        return failure is not null;
    }

    public async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request)
    {
        await using var scope = _provider.CreateScopeFor(Caller.Operator);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public async Task<bool> HasBegunAsync() => (await SendAsync(new ListSourceImports(Programs.Tiers, SampleLoader.Source))).Count > 0;

    public async Task<long> RejectedAsync() =>
        (await SendAsync(new ListSourceImports(Programs.Tiers, SampleLoader.Source))).Concat(await SendAsync(new ListSourceImports(Programs.Tracks, SampleLoader.Source))).Sum(receipt => receipt.Rejected);

    /// <summary>What the hub holds: each member with the hash of its dossier, and its cases.</summary>
    public async Task<IReadOnlyList<string>> HeldAsync()
    {
        var held = new List<string>();
        foreach (var program in new[] { Programs.Tiers, Programs.Tracks })
        {
            foreach (var member in await SendAsync(new ReadDossiers(program, long.MaxValue, null, 1_000)))
            {
                var cases = (await SendAsync(new ListCases(member.Member.Id))).Select(opened => opened.Id);
                held.Add($"{member.Member.Id} {DossierHash.Of(member.Dossier)} {string.Join(' ', cases.Order(StringComparer.Ordinal))}");
            }
        }

        return held;
    }

    /// <summary>The same of the network as it is written.</summary>
    public static IReadOnlyList<string> Written(DateOnly day)
    {
        var load = LoadDay.Of(day);
        var cases = load.Network.Cases.ToLookup(opened => opened.MemberId, opened => opened.Id, StringComparer.Ordinal);
        return
        [
            .. from program in new[] { Programs.Tiers, Programs.Tracks }
               from member in load.In(program).OrderBy(member => member.Member, StringComparer.Ordinal)
               select $"{member.Member} {DossierHash.Of(member.Dossier)} {string.Join(' ', cases[member.Member].Order(StringComparer.Ordinal))}",
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        if (_owns)
        {
            await _database.DisposeAsync();
        }
    }

    private sealed class Clock : TimeProvider
    {
        public DateOnly Day { get; set; }

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(Day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
    }

    private sealed class Root : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
