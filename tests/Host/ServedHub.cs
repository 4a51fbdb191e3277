using System.Net;
using System.Text;
using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Host.Web;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Host.Tests;

/// <summary>The real server on a free port, with a database in a folder of its own and a day that does not move.</summary>
public sealed class ServedHub : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 6, 15);

    private readonly WebApplication _app;
    private readonly TempFolder? _own;

    private ServedHub(WebApplication app, TempFolder? own)
    {
        (_app, _own) = (app, own);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) }.AsOperator();
    }

    public HttpClient Client { get; }

    /// <summary>The content of a command that has none.</summary>
    public static StringContent NoContent => new("{}", Encoding.UTF8, "application/json");

    public IServiceProvider Services => _app.Services;

    internal static Task<ServedHub> StartAsync(TempFolder? folder = null, params (string Key, string Value)[] settings) =>
        StartAsync(folder, null, null, settings);

    /// <summary>The server with services and endpoints of a test's own beside its own.</summary>
    internal static async Task<ServedHub> StartAsync(
        TempFolder? folder, Action<IServiceCollection>? services, Action<WebApplication>? endpoints, params (string Key, string Value)[] settings)
    {
        var own = folder is null ? new TempFolder() : null;
        if (own is not null && services is null && settings.Length == 0)
        {
            await SampleDatabase.CopyAsync(own);
        }

        var all = new Dictionary<string, string?>
        {
            ["ConnectionStrings:PartnerHub"] = $"Data Source={(folder ?? own)!.Database}",
            ["Demo:LoadWhenEmpty"] = "true",
            ["Logging:LogLevel:Default"] = "None",
            ["Plugins:Loads"] = "",

            // What is slow on a busy machine is not what is tested.
            ["Programs:LoadTimeout"] = "00:02:00",
            ["Programs:CallTimeout"] = "00:02:00",
            [OperatorKey.Name] = OperatorKey.Value,
        };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        var app = Server.Build(["--urls=http://127.0.0.1:0", "--environment=Development"], builder =>
        {
            builder.Configuration.AddInMemoryCollection(all);
            builder.Services.AddSingleton<TimeProvider>(new StandingStill());
            services?.Invoke(builder.Services);
        });
        endpoints?.Invoke(app);
        await Server.PrepareAsync(app, CancellationToken.None);
        await app.StartAsync();
        return new ServedHub(app, own);
    }

    public async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request)
    {
        await using var scope = _app.Services.CreateScopeFor(Caller.Operator with { IsHost = request is IInnerStep });
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public async Task<JsonElement> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{path} answered {response.StatusCode}: {text}");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>Gets what is a problem, and checks what holds for every problem.</summary>
    public async Task<JsonElement> ProblemAsync(string path, HttpStatusCode status, string type)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{path} answered {response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(text);
        Assert.Equal($"urn:partnerhub:problem:{type}", document.RootElement.GetProperty("type").GetString());
        Assert.Equal((int)status, document.RootElement.GetProperty("status").GetInt32());
        return document.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _own?.Dispose();
    }

    private sealed class StandingStill : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(Today, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
