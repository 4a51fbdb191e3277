using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benchmarks.Starting;
using PartnerHub.Host.Serving;
using PartnerHub.Imports;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Benchmarks.Importing;

/// <summary>The host as operators run it, with the sample network's members; its address is not opened.</summary>
internal sealed class ImportHost : IAsyncDisposable
{
    private const string Program = "logitech-tracks";
    private readonly WebApplication _app;

    private ImportHost(WebApplication app) => _app = app;

    public static async Task<ImportHost> OpenAsync(string provider, string connectionString, int batchLines)
    {
        var app = Server.Build(
        [
            "--environment=Production", "--Demo:LoadWhenEmpty=true", "--Logging:LogLevel:Default=Warning",
            $"--Plugins:Root={Path.Combine(Path.GetDirectoryName(StartCase.Host)!, "plugins")}",
            string.Create(CultureInfo.InvariantCulture, $"--Import:BatchLines={batchLines}"),
            $"--Storage:Provider={provider}", $"--ConnectionStrings:PartnerHub={connectionString}",
        ]);
        await Server.PrepareAsync(app, CancellationToken.None);
        return new(app);
    }

    public async Task<IReadOnlyList<string>> MembersAsync() => [.. (await SendAsync(new ListMembers(Program, null, 200))).Select(member => member.Id)];

    /// <summary>Takes a file in and loads it to its end; nothing is left to load of one that is known.</summary>
    public async Task<ImportReceipt> ImportAsync(string source, string path)
    {
        var opened = await SendAsync(new OpenImport { Program = Program, Source = source, Path = path, FileName = "sales.csv" });
        var receipt = opened.Receipt ?? throw new InvalidOperationException(opened.Problems[0].Text.En);
        return opened.AlreadyKnown ? receipt : (await SendAsync(new RunImport(receipt.Number, path)))!;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<T> SendAsync<T>(IRequest<T> request)
    {
        await using var scope = _app.Services.CreateScopeFor(Caller.Operator);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }
}
