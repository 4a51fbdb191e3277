using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Journal;
using PartnerHub.Journal.Entries;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;
using PartnerHub.TestHost;

namespace PartnerHub.Eligibility.Tests;

/// <summary>Partners, standings and the journal over a real database, with the real programs, on a clock that the test moves.</summary>
internal sealed class Hub : IAsyncDisposable
{
    public const string Tiers = "kaspersky-tiers";

    private readonly TestDatabase _database;
    private readonly ModuleHost _host;
    private readonly bool _isGuest;

    private Hub(TestDatabase database, DateTimeOffset now, (string Key, string? Value)[] settings, bool isGuest = false, Action<IServiceCollection>? configure = null)
    {
        _database = database;
        _isGuest = isGuest;
        Clock = new MovedClock(now);
        _host = ModuleHost.Compose(new ModuleSetup(new ProgramsModule(), new RulebooksModule(), new PartnersModule(), new JournalModule(), new EligibilityModule())
        {
            Time = Clock,
            Watch = Fault,
            Configure = configure,
        }.On(database, [("Programs:CallTimeout", "00:02:00"), .. settings]));
    }

    public MovedClock Clock { get; }

    public FaultAt Fault { get; } = new();

    public IServiceProvider Services => _host.Services;

    public static Task<Hub> OpenAsync(DateTimeOffset now, params (string Key, string? Value)[] settings) => OpenAsync(TestDatabase.Sqlite, now, settings);

    public static async Task<Hub> OpenAsync(string provider, DateTimeOffset now, params (string Key, string? Value)[] settings)
    {
        var hub = new Hub(await TestDatabase.CreateAsync(provider), now, settings);
        await hub._host.MigrateAsync();
        return hub;
    }

    public static async Task<Hub> OpenAsync(string provider, DateTimeOffset now, Action<IServiceCollection> configure)
    {
        var hub = new Hub(await TestDatabase.CreateAsync(provider), now, [], configure: configure);
        await hub._host.MigrateAsync();
        return hub;
    }

    /// <summary>Another host on the same database: disposed first, it leaves that one there.</summary>
    public Hub Beside(params (string Key, string? Value)[] settings) => new(_database, Clock.Now, settings, isGuest: true);

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request) => _host.SendAsync(request);

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request, Caller caller) => _host.SendAsync(request, caller);

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work) => _host.InScopeAsync(work);

    /// <summary>Enrols a partner in the tiers program with a level and facts, and judges it as after a load.</summary>
    public Task<string> EnrolAsync(string partner, Membership membership, params Fact[] facts) => EnrolAsync(partner, membership, "FR", facts);

    public async Task<string> EnrolAsync(string partner, Membership membership, string country, params Fact[] facts)
    {
        await SendAsync(new EnrolPartners([Enrolment(partner, membership, country, facts)]));
        await SendAsync(new JudgeDue());
        return $"{partner}.{Tiers}";
    }

    /// <summary>The same for many partners at once, which leaves them to be judged. Answers the members.</summary>
    public async Task<IReadOnlyList<string>> EnrolAsync(IReadOnlyCollection<string> partners, Membership membership, string country, params Fact[] facts)
    {
        await SendAsync(new EnrolPartners([.. partners.Select(partner => Enrolment(partner, membership, country, facts))]));
        return [.. partners.Select(partner => $"{partner}.{Tiers}")];
    }

    private static Enrolment Enrolment(string partner, Membership membership, string country, Fact[] facts) => new()
    {
        Partner = new Partner { Id = partner, Name = "Exemple " + partner, Country = country, Types = ["value-added-reseller"] },
        Memberships = [new EnrolledMembership { Program = Tiers, Membership = membership, Facts = facts }],
    };

    public Task RecordAsync(string member, params Fact[] facts) =>
        SendAsync(new RecordFacts(Tiers, [.. facts.Select(fact => new FactEntry { Member = member, Fact = fact })], "test"));

    public async Task<StandingRow> StandingAsync(string member) => await InScopeAsync(async services =>
    {
        await using var session = await services.GetRequiredService<UnitOfWork>().ReadAsync(CancellationToken.None);
        return await StandingTable.FindAsync(session, ProgramOf(member), member, CancellationToken.None);
    }) ?? throw new InvalidOperationException($"{member} was never judged");

    public Task<IReadOnlyList<JournalEntry>> EntriesAsync(string member) => SendAsync(new ListEntries(ProgramOf(member)) { Member = member });

    public async Task<string?> LevelAsync(string member, DateOnly on) => (await SendAsync(new GetDossier(member)))!.Dossier.LevelOn(on);

    private static string ProgramOf(string member) => member[(member.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        if (!_isGuest)
        {
            await _database.DisposeAsync();
        }
    }
}

internal sealed class MovedClock(DateTimeOffset now) : TimeProvider
{
    private readonly List<Action> _ticks = [];

    public DateTimeOffset Now { get; set; } = now;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>What is due every so often comes when the test says so.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period == Timeout.InfiniteTimeSpan)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        _ticks.Add(() => callback(state));
        return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Tick() => _ticks.ForEach(tick => tick());
}
