using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PartnerHub.Databases;
using PartnerHub.Host.CommandLine;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>A hub on a server's database: its own tool takes the database, the archive the rest.</summary>
public sealed class BackupOfServerTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TempFolder _other = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _folder.Dispose();
        _other.Dispose();
    }

    [Theory]
    [InlineData("postgresql", "Host=db.example;Port=5433;Database=hub;Username=hub user;Password=very-secret", "pg_dump --format custom --file hub.dump --host db.example --port 5433 --username 'hub user' --dbname hub")]
    [InlineData("sqlserver", "Server=db.example;Database=hub;User ID=sa;Password=very-secret", "sqlcmd -b -S db.example -U sa -d master -Q 'BACKUP DATABASE [hub] TO DISK = N'\\''hub.dump'\\'' WITH CHECKSUM, COPY_ONLY'")]
    public async Task ToolOfAServer_IsNamedWithoutThePassword(string provider, string connection, string command)
    {
        await using var app = OfflineHost.Compose([$"--Storage:Provider={provider}", $"--ConnectionStrings:PartnerHub={connection}"]);

        var tools = app.Services.GetRequiredService<Database>().ToolsOf("hub.dump");

        Assert.Equal(command, tools!.Value.Backup);
        Assert.DoesNotContain("very-secret", tools.Value.Restore, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_ThatAreNamed_MakeAHubThatReplays()
    {
        Assert.SkipUnless(Has("pg_dump") && Has("pg_restore"), "The tools of PostgreSQL are not in the path.");
        await using var first = await TestDatabase.CreateAsync(TestDatabase.PostgreSql);
        await using var second = await TestDatabase.CreateAsync(TestDatabase.PostgreSql);
        var archive = Path.Combine(_folder.Path, "hub.backup");
        using (var served = await ServedProcess.StartAsync(_folder.Path, ["serve", "--urls", "http://127.0.0.1:0", "--Demo:LoadWhenEmpty=true", .. Settings(_folder, first)]))
        {
            Assert.NotNull(served);
            var (code, output, error) = await InstalledProcess.RunAsync(_folder.Path, ["backup", archive, "--json", .. Settings(_folder, first)]);
            Assert.Equal((0, ""), (code, error));
            using var made = JsonDocument.Parse(output);
            Assert.False(made.RootElement.GetProperty("database").GetBoolean());
            await ShellAsync(made.RootElement.GetProperty("serverCommand").GetString()!, first);
        }

        var early = await InstalledProcess.RunAsync(_other.Path, ["restore", archive, "--lang", "en", .. Settings(_other, second)]);
        Assert.Equal((4, ""), (early.Code, early.Output));
        Assert.Contains("restore the database first", early.Error, StringComparison.Ordinal);
        await ShellAsync(early.Error.Split('\n').Single(line => line.StartsWith("pg_restore", StringComparison.Ordinal)), second);
        var restored = await InstalledProcess.RunAsync(_other.Path, ["restore", archive, "--lang", "en", .. Settings(_other, second)]);
        var replayed = await InstalledProcess.RunAsync(_other.Path, ["replay", "--json", .. Settings(_other, second)]);
        var examined = await InstalledProcess.RunAsync(_other.Path, ["doctor", "--lang", "en", .. Settings(_other, second)]);

        Assert.Equal((0, ""), (restored.Code, restored.Error));
        Assert.Equal((0, ""), (replayed.Code, replayed.Error));
        Assert.Contains("\"identical\": 1", replayed.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (examined.Code, examined.Error));
        Assert.Contains("texts in UTF8", examined.Output, StringComparison.Ordinal);
    }

    private static string[] Settings(TempFolder folder, TestDatabase database) =>
        [$"--contentRoot={folder.Path}", "--Logging:LogLevel:Default=Warning", $"--Storage:Provider={database.Provider}", $"--ConnectionStrings:PartnerHub={database.ConnectionString}"];

    private static bool Has(string tool) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));

    private static async Task ShellAsync(string command, TestDatabase database)
    {
        var start = new ProcessStartInfo("sh", ["-c", command]) { UseShellExecute = false, RedirectStandardError = true };
        start.Environment["PGPASSWORD"] = new NpgsqlConnectionStringBuilder(database.ConnectionString).Password ?? "";
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        Assert.True(process.ExitCode == 0, $"{command}\n{error}");
    }
}
