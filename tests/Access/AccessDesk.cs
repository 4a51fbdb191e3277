using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.AspNetCore.Http;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Entering;
using PartnerHub.Access.Roles;
using PartnerHub.Access.Setup;
using PartnerHub.Databases;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Notices;
using PartnerHub.TestHost;

namespace PartnerHub.Access.Tests;

/// <summary>Accounts on a database of their own, at a time that the test moves.</summary>
internal sealed class AccessDesk : IAsyncDisposable
{
    public const string Password = "seven green kettles sing";

    private readonly TestDatabase _database;

    private AccessDesk(TestDatabase database, ModuleHost host, MovedTime time) => (_database, Host, Time) = (database, host, time);

    public ModuleHost Host { get; }

    public MovedTime Time { get; }

    public static async Task<AccessDesk> OpenAsync(string provider = TestDatabase.Sqlite, string environment = "Production", params (string Key, string? Value)[] settings)
    {
        var database = await TestDatabase.CreateAsync(provider);
        var time = new MovedTime();

        // The file of a database is made in Development alone.
        var place = new Place("Development");
        var host = await ModuleHost.OpenAsync(new ModuleSetup(new NoticesModule(), new AccessModule())
        {
            Time = time,
            Configure = services => services
                .AddSingleton<IHttpContextAccessor, HttpContextAccessor>()
                .AddSingleton<ISubjectLocator<IAboutPartner>, InOneProgram>()
                .AddSingleton<IHostEnvironment>(place)
                .AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider()),
        }.On(database, settings));
        place.EnvironmentName = environment;
        return new(database, host, time);
    }

    /// <summary>Makes an operator by the link of a first start; gives its session's secret.</summary>
    public async Task<string> SetUpAsync(string email = "olivia@hub.example")
    {
        var link = (await AccessModule.PrepareAsync(Host.Services, CancellationToken.None)).SetupLink!;
        return (await VisitAsync(new SetUpHub(link, email, "Olivia", Password, "en", "tests"))).Secret!;
    }

    /// <summary>Invites somebody and has them choose a password; gives the account and its session's secret.</summary>
    public async Task<(string Account, string Secret)> JoinAsync(string email, string role, string scope, string password = Password)
    {
        var account = await Host.SendAsync(new InviteAccount(email, "Somebody", "en", role, scope));
        var chosen = await VisitAsync(new ChoosePassword(await LinkAsync(email), password, "tests"));
        return (account, chosen.Secret!);
    }

    public Task<TAnswer> VisitAsync<TAnswer>(IRequest<TAnswer> request) => Host.SendAsync(request, Caller.Visitor);

    public async Task<string?> SignInAsync(string email, string password) => (await VisitAsync(new SignIn(email, password, "tests"))).Secret;

    public Task<SignedIn?> WhoAsync(string secret) => Host.InScopeAsync(services => services.GetRequiredService<CallerFinder>().OfCookieAsync(secret, CancellationToken.None));

    public Task<SignedIn?> WhoseKeyAsync(string secret) => Host.InScopeAsync(services => services.GetRequiredService<CallerFinder>().OfKeyAsync(secret, CancellationToken.None));

    /// <summary>The secret of the newest link that was mailed there.</summary>
    public async Task<string> LinkAsync(string email)
    {
        var sql = Sql.Of("SELECT written FROM notices_mail WHERE recipient = @Email ORDER BY created_at DESC, id DESC");
        await using var session = await Host.Database.OpenAsync(CancellationToken.None);
        var written = await session.QueryAsync<string>(sql, new { Email = email }, CancellationToken.None);
        var found = System.Text.RegularExpressions.Regex.Match(written[0], "key=(?<key>[A-Za-z0-9_-]{43})", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.True(found.Success, written[0]);
        return found.Groups["key"].Value;
    }

    public async Task<int> CountAsync(string query)
    {
        await using var session = await Host.Database.OpenAsync(CancellationToken.None);
        return (int)await session.FindAsync<long>(Sql.Of(query), new { }, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Stands for the module of partners: each company is in one program.</summary>
    private sealed class InOneProgram : ISubjectLocator<IAboutPartner>
    {
        public Task<SubjectPlace> LocateAsync(IAboutPartner about, CancellationToken cancellation) => Task.FromResult(SubjectPlace.OfMember("acme-tiers", about.Partner));
    }

    private sealed class Place(string environment) : IHostEnvironment
    {
        public string ApplicationName { get; set; } = "tests";

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = new Microsoft.Extensions.FileProviders.NullFileProvider();

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public string EnvironmentName { get; set; } = environment;
    }
}

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class MovedTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public void Move(TimeSpan by) => _now += by;
}
