using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using PartnerHub.Databases;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Notices.BrowseMails;
using PartnerHub.Notices.Delivery;
using PartnerHub.Notices.Mails;
using PartnerHub.TestHost;

namespace PartnerHub.Notices.Tests.Hub;

/// <summary>A host that sends mail when it is told to, on a clock that stands still.</summary>
internal sealed class MailHub : IAsyncDisposable
{
    public const string Ann = "ann.martin@example.com";

    private readonly TestDatabase? _own;
    private readonly string _folder = Directory.CreateTempSubdirectory("partnerhub-mail-").FullName;
    private readonly ModuleHost _host;

    private MailHub(TestDatabase database, bool isOwn, ManualTime time, Action<IServiceCollection>? configure, IEnumerable<(string, string?)> settings)
    {
        (_own, Time) = (isOwn ? database : null, time);
        var setup = new ModuleSetup(new NoticesModule())
        {
            ContentRoot = _folder,
            Time = time,
            Configure = services =>
            {
                services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
                configure?.Invoke(services);
            },
        };
        _host = ModuleHost.Compose(setup.On(database, settings));
    }

    public ManualTime Time { get; }

    public LoggedText Log { get; } = new();

    public IServiceProvider Services => _host.Services;

    public string Pickup => Path.Combine(_folder, "data", "mail");

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>On a database of its own.</summary>
    public static async Task<MailHub> OpenAsync(string provider = TestDatabase.Sqlite, Action<IServiceCollection>? configure = null, params (string, string?)[] settings)
    {
        var hub = new MailHub(await TestDatabase.CreateAsync(provider), isOwn: true, new ManualTime(), configure, settings);
        await hub._host.MigrateAsync();
        return hub;
    }

    /// <summary>On a database of its own, with a server without encryption.</summary>
    public static Task<MailHub> OpenAsync(MailServer server, string provider = TestDatabase.Sqlite, params (string, string?)[] settings) =>
        OpenAsync(provider, configure: null, [.. Of(server.Port), .. settings]);

    /// <summary>Another host on the same database.</summary>
    public MailHub OpenBeside(MailServer server) => new(_own!, isOwn: false, Time, configure: null, Of(server.Port));

    public static (string, string?)[] Of(int port, string security = "None") =>
    [
        ("Mail:Host", "127.0.0.1"), ("Mail:Port", port.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Mail:Security", security), ("Mail:From", "hub@example.org"),
    ];

    public static SendMail Mail(string to = Ann, string subject = "Your password", string body = "Somebody asked for a new password.") =>
        new(to, Locale.English, new MailText(subject, body) { Link = new(new Uri("https://hub.example.org/reset?key=s3cret"), "Choose a password") });

    public Task<TAnswer> SendAsync<TAnswer>(MediatR.IRequest<TAnswer> request) => _host.SendAsync(request);

    public Task<TAnswer> SendAsync<TAnswer>(MediatR.IRequest<TAnswer> request, Caller caller) => _host.SendAsync(request, caller);

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work) => _host.InScopeAsync(work);

    public Task<int> DeliverAsync() => Services.GetRequiredService<MailDelivery>().DeliverAsync(Cancellation);

    public async Task<int> DeliverAfterAsync(TimeSpan span)
    {
        Time.Advance(span);
        return await DeliverAsync();
    }

    public async Task<MailSummary> OneAsync() => Assert.Single(await SendAsync(new ListMails()));

    public async Task<MailRow?> RowAsync(string id)
    {
        await using var session = await _host.Database.OpenAsync(Cancellation);
        return await MailTable.FindAsync(session, id, Cancellation);
    }

    /// <summary>The mails put into the folder.</summary>
    public IReadOnlyList<MimeMessage> PickedUp() => Directory.Exists(Pickup) ? [.. Directory.GetFiles(Pickup).Select(file => MimeMessage.Load(file, Cancellation))] : [];

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        if (_own is not null)
        {
            await _own.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
        Log.Dispose();
    }
}
