using System.Net;
using MediatR;
using MimeKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Host.Web;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.EndToEnd.Tests.Hub;

/// <summary>The real server on a free port, with its own database and packages, on a fixed day.</summary>
public class RunningHub : IAsyncLifetime
{
    public static readonly DateOnly Today = new(2026, 6, 15);
    private readonly string _folder = Directory.CreateTempSubdirectory("partnerhub-pages-").FullName;
    private readonly string[] _programs;
    private readonly bool _sample;
    private WebApplication? _app;

    public RunningHub()
        : this(sample: true, "kaspersky-tiers", "logitech-tracks", "questionnaire")
    {
    }

    protected RunningHub(bool sample, params string[] programs) => (_sample, _programs) = (sample, programs);

    public string Address { get; private set; } = "";

    private string Mails => Path.Combine(_folder, "mail");

    public async ValueTask InitializeAsync()
    {
        foreach (var program in _programs)
        {
            CopyPackage(program);
        }

        string[] settings =
        [
            "--urls", "http://127.0.0.1:0",
            "--environment", "Development",
            "--ConnectionStrings:PartnerHub", "Data Source=" + Path.Combine(_folder, "hub.db"),
            "--Plugins:Folder", Path.Combine(_folder, "plugins"),
            "--Demo:LoadWhenEmpty", _sample ? "true" : "false",
            OperatorKey.Argument,
            "--Mail:PickupFolder", Mails,
            "--Access:EntriesPerMinute", "1000",
            "--Programs:LoadTimeout", "00:02:00",
            "--Programs:CallTimeout", "00:02:00",
            "--Logging:Console:LogLevel:Default", "None",
            "--Logging:Console:LogLevel:Microsoft", "None",
            "--Logging:Console:LogLevel:PartnerHub", "None",
            .. Settings,
        ];
        _app = Server.Build(settings, builder => builder.Services.AddSingleton(Clock));
        await Server.PrepareAsync(_app, CancellationToken.None);
        await Send(new EnrolPartners([.. Enrolments]));
        await _app.StartAsync();
        Address = _app.Urls.First().TrimEnd('/');
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }
    }

    public Task<TAnswer> Send<TAnswer>(IRequest<TAnswer> request) => Send(request, Caller.Operator with { IsHost = request is IInnerStep });

    public async Task<TAnswer> Send<TAnswer>(IRequest<TAnswer> request, Caller caller)
    {
        await using var scope = _app!.Services.CreateScopeFor(caller);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Waits for a mail to an address; gives the link in it, without the host.</summary>
    public async Task<string> MailedLinkAsync(string to)
    {
        for (var i = 0; i < 300; i++)
        {
            foreach (var file in Directory.Exists(Mails) ? Directory.GetFiles(Mails, "*.eml") : [])
            {
                using var mail = await MimeMessage.LoadAsync(file);
                if (mail.To.Mailboxes.Any(box => box.Address == to) && (mail.TextBody ?? "").Split('\n').FirstOrDefault(line => line.Contains("/password?key=", StringComparison.Ordinal)) is { } line)
                {
                    return new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..].Trim()).PathAndQuery;
                }
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"No mail with a link to {to} was put into {Mails}.");
    }

    /// <summary>The texts of all mails to an address, once the newest is there: the invitation and what was asked for since.</summary>
    public async Task<IReadOnlyList<string>> MailsAsync(string to, int atLeast = 2)
    {
        for (var i = 0; i < 300; i++)
        {
            var texts = new List<string>();
            foreach (var file in Directory.Exists(Mails) ? Directory.GetFiles(Mails, "*.eml") : [])
            {
                using var mail = await MimeMessage.LoadAsync(file);
                if (mail.To.Mailboxes.Any(box => box.Address == to))
                {
                    texts.Add(mail.TextBody ?? "");
                }
            }

            if (texts.Count >= atLeast)
            {
                return texts;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"Fewer than {atLeast} mails to {to} were put into {Mails}.");
    }

    /// <summary>What a page is without a browser.</summary>
    public async Task<(HttpStatusCode Status, string Html)> Get(string path, string language = "en")
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) }.AsOperator();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>What is set beside what every hub of these tests is.</summary>
    protected virtual IEnumerable<string> Settings => [];

    protected virtual TimeProvider Clock => new FixedClock(Today);

    protected virtual IEnumerable<Enrolment> Enrolments => [Cast.Boundary, Cast.Rising, Cast.Falling, Cast.Markup];

    private void CopyPackage(string program)
    {
        var built = Path.Combine(AppContext.BaseDirectory, "plugins", program);
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, "plugins", program, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
