using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dapper;
using Microsoft.Data.Sqlite;
using PartnerHub.Host.Web;

namespace PartnerHub.Host.Tests.Starting;

/// <summary>The real process, started as an operator starts it.</summary>
public sealed class StartFailureTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string[] Settings => [$"--ConnectionStrings:PartnerHub=Data Source={_folder.Database}", "--Storage:Create=true", "--Demo:LoadWhenEmpty=false"];

    [Fact]
    public async Task Serve_OnATakenPort_SaysSoAndEnds()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (code, error) = await RunAsync($"--urls=http://127.0.0.1:{port}");

        Assert.Equal(1, code);
        Assert.Contains($"http://127.0.0.1:{port}: address already in use", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Storage:Provider=oracle", "Storage:Provider is 'oracle'; expected 'sqlite', 'postgresql', 'sqlserver'.")]
    [InlineData("--Storage:BusyTimeoutSeconds=0", "expected 1 to 300")]
    [InlineData("--Storage:BusyTimeoutSeconds=ten", "Storage:BusyTimeoutSeconds")]
    [InlineData("--Storage:Create=perhaps", "Storage:Create")]
    [InlineData("--Dispatch:KeepAnswersDays=0", "KeepAnswersDays")]
    [InlineData("--Dispatch:KeepAnswersDay=7", "KeepAnswersDay")]
    [InlineData("--Runs:ChunkSize=many", "Runs:ChunkSize")]
    [InlineData("--Runs:Patience=soon", "Runs:Patience")]
    [InlineData("--Programs:CallTimeout=-1", "CallTimeout")]
    [InlineData("--Programs:Concurrency=lots", "Programs:Concurrency")]
    [InlineData("--Plugins:AllowRebuilt=maybe", "Plugins:AllowRebuilt")]
    [InlineData("--Plugins:Folder=", "Folder")]
    [InlineData("--Import:BatchLines=0", "Import:BatchLines")]
    [InlineData("--Import:BatchLines=x", "Import:BatchLines")]
    [InlineData("--Demo:LoadWhenEmpty=perhaps", "Demo:LoadWhenEmpty")]
    [InlineData("--Eligibility:TimeZone=Mars", "Eligibility:TimeZone is 'Mars'")]
    [InlineData("--Forms:Certificate=/nowhere.pfx", "Forms:Certificate")]
    [InlineData("--urls=nonsense", "nonsense")]
    [InlineData("--urls=http://127.0.0.1:99999", "99999")]
    [InlineData("--urls=ftp://127.0.0.1:0", "ftp")]
    [InlineData("--Kestrel:Endpoints:One:Url=nonsense", "nonsense")]
    [InlineData("--Logging:LogLevel:Default=Loud", "Loud")]
    public async Task Start_WithAWrongSetting_SaysWhich(string setting, string reason)
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using var app = Server.Build([.. Settings, "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", setting]);
            await Server.PrepareAsync(app, TestContext.Current.CancellationToken);
            await app.StartAsync(TestContext.Current.CancellationToken);
        });

        Assert.Contains(reason, StartFailure.Of(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Storage:Provider=oracle", "Storage:Provider is 'oracle'; expected 'sqlite', 'postgresql', 'sqlserver'.")]
    [InlineData("--Runs:Patience=soon", "Runs:Patience")]
    [InlineData("--urls=nonsense", "nonsense")]
    public async Task Serve_WithAWrongSetting_SaysWhichAndEnds(string setting, string reason)
    {
        var (code, error) = await RunAsync("--urls=http://127.0.0.1:0", setting);

        Assert.Equal(1, code);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_OnANewerDatabase_SaysSoAndEnds()
    {
        await (await ServedHub.StartAsync(_folder, ("Demo:LoadWhenEmpty", "false"))).DisposeAsync();
        await using (var connection = new SqliteConnection($"Data Source={_folder.Database}"))
        {
            await connection.ExecuteAsync("INSERT INTO data_migration VALUES ('partners', 999, 'tomorrow', 'x', '2030-01-01')");
        }

        var (code, error) = await RunAsync("--urls=http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.Contains("newer than this program: it holds partners 0999_tomorrow", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The database can't be used")]
    [InlineData("fr", "La base de données est inutilisable")]
    public async Task Serve_OnAFileThatIsNoDatabase_SaysSoAndEnds(string language, string reason)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Database)!);
        await File.WriteAllTextAsync(_folder.Database, string.Join(' ', Enumerable.Repeat("not a database", 100)));

        var (code, error) = await RunAsync("--urls=http://127.0.0.1:0", "--lang", language);

        Assert.Equal(1, code);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int Code, string Error)> RunAsync(params string[] settings)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "partnerhub.dll"), "serve", .. Settings, .. settings];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, error + await output);
    }
}
