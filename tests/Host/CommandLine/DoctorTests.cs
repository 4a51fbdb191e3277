using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using PartnerHub.Host.CommandLine.Doctor;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>What an operator is told of a host that is not as it should be, and that looking changes nothing.</summary>
public sealed class DoctorTests(DoctorTests.StoppedHub stopped) : IClassFixture<DoctorTests.StoppedHub>, IDisposable
{
    private readonly TempFolder _folder = new TempFolder().WithPrograms();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string[] Settings => SettingsOf(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Doctor_OfAHubThatIsWell_FindsNothingWrongAndChangesNothing()
    {
        await MakeAsync();
        var before = await StateAsync();

        var (code, findings) = await AskAsync();

        Assert.Equal(0, code);
        Assert.DoesNotContain(findings, finding => finding.Value.Grade == "wrong");
        foreach (var subject in (string[])["settings", "database", "clock", "schema", "write", "package-kaspersky-tiers", "folder-database", "folder-plugins", "folder-imports", "disk", "urls", "allowed-hosts", "form-keys"])
        {
            Assert.Contains(subject, findings);
        }

        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Doctor_BeforeTheFirstStart_MakesNothing()
    {
        var (code, findings) = await AskAsync("--Storage:Create=true");

        Assert.Equal(0, code);
        Assert.Equal("notice", findings["database"].Grade);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "data")));
        Assert.Equal("wrong", (await AskAsync("--Storage:Create=false")).Findings["database"].Grade);
    }

    [Theory]
    [InlineData("--Storage:BusyTimeoutSeconds=0", "settings", "BusyTimeoutSeconds")]
    [InlineData("--Storage:Provider=oracle", "settings", "oracle")]
    [InlineData("--Telemetry:Endpoint=nowhere", "settings", "nowhere")]
    [InlineData("--Mail:Security=maybe", "settings", "maybe")]
    [InlineData("--urls=localhost:x", "settings", "localhost:x")]
    [InlineData("--urls=http://localhost:99999", "settings", "99999")]
    [InlineData("--Plugins:Folder=none", "folder-plugins", "none")]
    public async Task Doctor_OfAWrongSetting_NamesIt(string setting, string subject, string named)
    {
        await MakeAsync();

        var (code, findings) = await AskAsync(setting);

        Assert.Equal(6, code);
        Assert.Equal("wrong", findings[subject].Grade);
        Assert.Contains(named, findings[subject].Text, StringComparison.Ordinal);
        Assert.NotEmpty(findings[subject].Advice);
    }

    [Theory]
    [InlineData("UPDATE data_migration SET checksum = 'x' WHERE module = 'journal' AND number = 1", "schema", "journal 0001")]
    [InlineData("INSERT INTO data_migration VALUES ('journal', 9999, 'to_come', 'x', '2026-01-01T00:00:00.0000000Z')", "schema", "journal 9999_to_come")]
    [InlineData("UPDATE data_migration SET applied_at = '2999-01-01T00:00:00.0000000Z' WHERE module = 'journal' AND number = 1", "clock", "later")]
    public async Task Doctor_OfADatabaseThatDoesNotFit_SaysWhy(string statement, string subject, string named)
    {
        await MakeAsync();
        await using (var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False"))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        var (code, findings) = await AskAsync();

        Assert.Equal((6, "wrong"), (code, findings[subject].Grade));
        Assert.Contains(named, findings[subject].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_OfTheWayOfMail_SaysWhetherItIsOpen()
    {
        await MakeAsync();

        var (_, folder) = await AskAsync();
        var (code, server) = await AskAsync("--Mail:Host=127.0.0.1", "--Mail:Port=1", "--Mail:From=hub@example.org");

        Assert.Equal(("notice", "good"), (folder["mail"].Grade, folder["folder-mail"].Grade));
        Assert.Contains(Path.Combine(_folder.Path, "data", "mail"), folder["mail"].Text, StringComparison.Ordinal);
        Assert.Equal((6, "wrong"), (code, server["mail"].Grade));
        Assert.Contains("127.0.0.1:1", server["mail"].Text, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "data", "mail")));
    }

    [Fact]
    public async Task Doctor_OfWhatIsNoDatabase_SaysThatItDoesNotAnswer()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Database)!);
        await File.WriteAllTextAsync(_folder.Database, new string('x', 5000), Cancellation);

        var (code, findings) = await AskAsync();

        Assert.Equal((6, "wrong"), (code, findings["database"].Grade));
    }

    [Fact]
    public async Task Doctor_OfAChangedPackage_NamesItAndItsKeptCopy()
    {
        await MakeAsync();
        Change(Directory.GetFiles(_folder.Plugins, "PartnerHub.Plugins.KasperskyTiers.dll", SearchOption.AllDirectories).Single());
        var kept = Directory.GetFiles(Path.Combine(_folder.Path, "data", "packages"), "PartnerHub.Plugins.KasperskyTiers.dll", SearchOption.AllDirectories).Single();
        File.SetAttributes(kept, FileAttributes.Normal);
        Change(kept);

        var (code, findings) = await AskAsync();

        Assert.Equal(6, code);
        Assert.Equal(("wrong", "wrong", "good"), (findings["package-kaspersky-tiers"].Grade, findings["kept-kaspersky-tiers"].Grade, findings["package-logitech-tracks"].Grade));
    }

    [Fact]
    public async Task Doctor_OfAnAddressInUse_TellsTheHubFromOthers()
    {
        await MakeAsync();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        Assert.Equal("wrong", (await AskAsync($"--urls={url}")).Findings["urls"].Grade);

        using var served = await ServeAsync(_folder);
        Assert.Equal("good", (await AskAsync($"--urls={served!.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)}")).Findings["urls"].Grade);
    }

    [Theory]
    [InlineData(1L << 20, 0, "Wrong")]
    [InlineData(500L << 20, 0, "Notice")]
    [InlineData(3L << 30, 2L << 30, "Notice")]
    [InlineData(3L << 30, 1L << 30, "Good")]
    public void Disk_IsJudgedByWhatIsLeft(long free, long database, string grade) => Assert.Equal(grade, FolderCheck.Space("/", free, database).Grade.ToString());

    [Fact]
    public async Task Doctor_InFrench_IsInFrenchAndFitsEightyColumns()
    {
        await MakeAsync();

        var run = await InstalledProcess.RunAsync(_folder.Path, ["doctor", .. Settings, "--lang", "fr"]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("package-kaspersky-tiers : la version", run.Output.Replace('\u00a0', ' ').Replace('\u202f', ' '), StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    private static void Change(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[^1] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private async Task<(int Code, Dictionary<string, (string Grade, string Text, string Advice)> Findings)> AskAsync(params string[] settings)
    {
        var run = await Run.OnInstalled(["doctor", .. Settings.Where(setting => !settings.Any(other => other.Split('=')[0] == setting.Split('=')[0])), .. settings, "--json", "--lang", "en"]);
        Assert.Equal("", run.Error);
        using var answer = JsonDocument.Parse(run.Out);
        return (run.Code, answer.RootElement.GetProperty("findings").EnumerateArray()
            .GroupBy(finding => finding.GetProperty("subject").GetString()!, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Select(finding => (finding.GetProperty("grade").GetString()!, finding.GetProperty("text").GetString()!, finding.GetProperty("advice").GetString() ?? "")).MaxBy(finding => finding.Item1 == "wrong"),
                StringComparer.Ordinal));
    }

    private Task MakeAsync() => SampleDatabase.CopyDataAsync(stopped.Folder, _folder);

    private static Task<ServedProcess?> ServeAsync(TempFolder folder) => ServedProcess.StartAsync(
        folder.Path,
        ["serve", .. SettingsOf(folder).Where(setting => !setting.StartsWith("--urls", StringComparison.Ordinal)), "--urls", "http://127.0.0.1:0", "--Storage:Create=true", "--Logging:LogLevel:Default=Warning"]);

    private static string[] SettingsOf(TempFolder folder) =>
    [
        $"--contentRoot={folder.Path}", $"--Plugins:Folder={folder.Plugins}", $"--ConnectionStrings:PartnerHub=Data Source={folder.Database}", "--urls=http://localhost:0",
    ];

    /// <summary>Every file with its bytes' hash, but for what SQLite itself makes of its log when a database is closed.</summary>
    private async Task<string> StateAsync()
    {
        await using (var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False"))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        SqliteConnection.ClearAllPools();
        return string.Join('\n', Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));
    }

    /// <summary>What a hub leaves that has served and was ended; each test takes a copy.</summary>
    public sealed class StoppedHub : IAsyncLifetime
    {
        internal TempFolder Folder { get; } = new TempFolder().WithPrograms();

        public async ValueTask InitializeAsync()
        {
            using var served = await ServeAsync(Folder);
            Assert.NotNull(served);
        }

        public ValueTask DisposeAsync()
        {
            Folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
