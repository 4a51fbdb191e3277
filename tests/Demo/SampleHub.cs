using MediatR;
using PartnerHub.Access;
using PartnerHub.Databases;
using PartnerHub.Eligibility;
using PartnerHub.Imports;
using PartnerHub.Journal;
using PartnerHub.Notices;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Sanctions;
using PartnerHub.TestHost;

namespace PartnerHub.Demo.Tests;

/// <summary>The modules that the sample network is loaded into, on a database of their own, with the real programs.</summary>
internal sealed class SampleHub : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ModuleHost _host;
    private readonly Clock _clock;
    private readonly FaultAt _stop = new();

    private readonly bool _owns;

    private SampleHub(TestDatabase database, DateOnly day, bool owns = true, params (string, string?)[] settings)
    {
        _database = database;
        _owns = owns;
        _clock = new Clock { Day = day };
        _host = ModuleHost.Compose(
            new ModuleSetup(new ProgramsModule(), new PartnersModule(), new ImportsModule(), new JournalModule(), new EligibilityModule(), new SanctionsModule(), new NoticesModule(), new AccessModule(), new DemoModule())
            {
                Time = _clock,
                Watch = _stop,
            }.On(database, [("Demo:LoadWhenEmpty", "true"), ("Programs:CallTimeout", "00:02:00"), ("Import:BatchLines", "4000"), .. settings]));
    }

    public DateOnly Day { set => _clock.Day = value; }

    public static async Task<SampleHub> OpenAsync(DateOnly day, string provider = TestDatabase.Sqlite)
    {
        var hub = new SampleHub(await TestDatabase.CreateAsync(provider), day);
        await hub._host.MigrateAsync();
        return hub;
    }

    public static async Task<SampleHub> OpenInZoneAsync(DateOnly day, string program, string zone)
    {
        var hub = new SampleHub(await TestDatabase.CreateAsync(TestDatabase.Sqlite), day, owns: true, ($"Eligibility:TimeZones:{program}", zone));
        await hub._host.MigrateAsync();
        return hub;
    }

    /// <summary>Another hub on the same database.</summary>
    public SampleHub Beside(DateOnly day) => new(_database, day, owns: false);

    public Task LoadAsync() => DemoModule.LoadSampleNetworkAsync(_host.Services, CancellationToken.None);

    /// <summary>Loads up to a call to the database, which fails; false when there are fewer.</summary>
    public async Task<bool> LoadUntilAsync(int call)
    {
        _stop.Arm(call);
        var failure = await Record.ExceptionAsync(LoadAsync);
        _stop.Disarm();
        Assert.Equal(failure is not null, failure is IOException);
        return failure is not null;
    }

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request) => _host.SendAsync(request);

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
    public static IReadOnlyList<string> Written(DateOnly day) => [.. new[] { Programs.Tiers, Programs.Tracks }.SelectMany(program => Written(program, day))];

    public static IReadOnlyList<string> Written(string program, DateOnly day)
    {
        var load = LoadDay.Of(day);
        var cases = load.Network.Cases.ToLookup(opened => opened.MemberId, opened => opened.Id, StringComparer.Ordinal);
        return
        [
            .. from member in load.In(program).OrderBy(member => member.Member, StringComparer.Ordinal)
               select $"{member.Member} {DossierHash.Of(member.Dossier)} {string.Join(' ', cases[member.Member].Order(StringComparer.Ordinal))}",
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
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
}
