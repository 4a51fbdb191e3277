using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>A hub that serves is backed up, and another one is made of the archive, each in a process of its own.</summary>
public sealed class BackupTests : IDisposable
{
    private const string Sale = """[{"kind":"sales","on":"2026-06-01","amount":12.50,"currency":"EUR","product":"endpoint-security"}]""";

    private static readonly Lazy<Task<TempFolder>> Empty = new(MakeEmptyAsync);

    private readonly TempFolder _folder = new();
    private readonly TempFolder _other = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Archive => Path.Combine(_folder.Path, "hub.backup");

    public void Dispose()
    {
        _folder.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task Backup_OfAHubThatServesAndWrites_IsRestoredWholeAndReplays()
    {
        using (var served = (await ServeAsync(_folder))!)
        {
            using var stop = new CancellationTokenSource();
            var writing = WriteAsync(served.Client, stop.Token);
            await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);

            var made = await AnswerAsync(_folder, "backup", Archive);

            await stop.CancelAsync();
            Assert.True(await writing > 0);
            Assert.True(made.GetProperty("database").GetBoolean());
            Assert.True(made.GetProperty("packages").GetInt32() >= 3);
            Assert.Equal(JsonValueKind.Null, made.GetProperty("serverCommand").ValueKind);
        }

        await AnswerAsync(_other, "restore", Archive);
        var verified = await AnswerAsync(_other, "journal", "verify");
        var replayed = await AnswerAsync(_other, "replay");

        Assert.NotEmpty(verified.GetProperty("programs").EnumerateArray());
        Assert.All(verified.GetProperty("programs").EnumerateArray(), chain => Assert.Equal(0, chain.GetProperty("findingCount").GetInt64()));
        Assert.True(replayed.GetProperty("programs").EnumerateArray().Sum(program => program.GetProperty("identical").GetInt64()) > 100);
        Assert.All(replayed.GetProperty("programs").EnumerateArray(), program =>
            Assert.Equal((0, 0), (program.GetProperty("different").GetInt64(), program.GetProperty("notReplayable").GetInt64())));
        using var again = (await ServeAsync(_other))!;
        using var member = await again.Client.GetAsync(new Uri("/api/v1/members/p001.kaspersky-tiers", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, member.StatusCode);
    }

    [Fact]
    public async Task Restore_OntoADatabase_NeedsToBeToldAndThatNobodyUsesIt()
    {
        await MakeAsync(_folder);
        await AnswerAsync(_folder, "backup", Archive);
        await MakeAsync(_other);
        var before = SpoolOf(_other);

        var untold = await RunAsync(_other, "restore", Archive, "--lang", "en");
        using (await ServeAsync(_other, "false"))
        {
            var used = await RunAsync(_other, "restore", Archive, "--overwrite", "--lang", "fr");
            Assert.Equal(4, used.Code);
            Assert.Contains("arrêtez d’abord le serveur", used.Error, StringComparison.Ordinal);
        }

        Assert.Equal(4, untold.Code);
        Assert.Contains("--overwrite", untold.Error, StringComparison.Ordinal);
        Assert.Equal(before, SpoolOf(_other));

        await AnswerAsync(_other, "restore", Archive, "--overwrite");
        Assert.Equal([Path.GetFileName(_other.Database)], Files(_other, "partnerhub.db*"));
        Assert.NotEqual(before, SpoolOf(_other));
        Assert.NotEqual(SpoolOf(_folder), SpoolOf(_other));
    }

    [Fact]
    public async Task Restore_OntoWhatIsNoDatabase_SetsItAside()
    {
        await MakeAsync(_folder);
        await AnswerAsync(_folder, "backup", Archive);
        Directory.CreateDirectory(Path.GetDirectoryName(_other.Database)!);
        await File.WriteAllTextAsync(_other.Database, new string('x', 5000), Cancellation);
        await File.WriteAllTextAsync(_other.Database + "-wal", "left behind", Cancellation);

        await AnswerAsync(_other, "restore", Archive, "--overwrite");

        Assert.Equal(0, (await RunAsync(_other, "journal", "verify")).Code);
        Assert.Equal(2, Files(_other, "*.damaged*").Length);
    }

    [Fact]
    public async Task Backup_TakesFilesThatWait_AndARestoredHubFindsThem()
    {
        await MakeAsync(_folder);
        var spool = Directory.CreateDirectory(Path.Combine(_folder.Path, "data", "imports", SpoolOf(_folder)));
        await File.WriteAllTextAsync(Path.Combine(spool.FullName, "7"), "a;b\n", Cancellation);
        await File.WriteAllTextAsync(Path.Combine(spool.FullName, "half.part"), "a", Cancellation);
        await File.WriteAllTextAsync(Path.Combine(spool.FullName, "8"), "c;d\n", Cancellation);
        JsonElement made;
        using (new FileStream(Path.Combine(spool.FullName, "8"), FileMode.Open, FileAccess.Read, FileShare.None))
        {
            made = await AnswerAsync(_folder, "backup", Archive);
        }

        await AnswerAsync(_other, "restore", Archive);

        Assert.Equal(1, made.GetProperty("waitingFiles").GetInt32());
        Assert.Equal(["8"], made.GetProperty("leftOut").EnumerateArray().Select(file => file.GetString()));
        var restored = Assert.Single(Directory.GetDirectories(Path.Combine(_other.Path, "data", "imports")));
        Assert.Equal(SpoolOf(_other), Path.GetFileName(restored));
        Assert.NotEqual(spool.Name, Path.GetFileName(restored));
        Assert.Equal(["7"], Directory.GetFiles(restored).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("database.db", "en", "database.db: the archive is damaged")]
    [InlineData("packages/", "fr", "l’archive est abîmée")]
    public async Task Restore_OfADamagedArchive_ChangesNothing(string inside, string language, string said)
    {
        await MakeAsync(_folder);
        await AnswerAsync(_folder, "backup", Archive);
        using (var zip = await ZipFile.OpenAsync(Archive, ZipArchiveMode.Update, Cancellation))
        {
            var entry = zip.Entries.First(entry => entry.FullName.StartsWith(inside, StringComparison.Ordinal));
            await using var stream = await entry.OpenAsync(Cancellation);
            stream.Position = stream.Length - 1;
            stream.WriteByte(7);
        }

        var run = await RunAsync(_other, "restore", Archive, "--lang", language);

        Assert.Equal((5, ""), (run.Code, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_other.Path, "data")));
    }

    [Theory]
    [InlineData("\"number\":1,", "\"number\":9999,", "this archive is newer than this program")]
    [InlineData("\"engine\":\"sqlite\"", "\"engine\":\"postgresql\"", "this archive is of a postgresql database")]
    [InlineData("\"path\":\"database.db\"", "\"path\":\"../database.db\"", "../database.db: the archive is damaged")]
    [InlineData("partnerhub-backup-1", "partnerhub-backup-2", "no archive of partnerhub backup")]
    public async Task Restore_OfAnotherManifest_IsRefused(string text, string other, string said)
    {
        await MakeAsync(_folder);
        await AnswerAsync(_folder, "backup", Archive);
        using (var zip = await ZipFile.OpenAsync(Archive, ZipArchiveMode.Update, Cancellation))
        {
            var entry = zip.GetEntry("manifest.json")!;
            string manifest;
            using (var reader = new StreamReader(await entry.OpenAsync(Cancellation)))
            {
                manifest = (await reader.ReadToEndAsync(Cancellation)).Replace(": ", ":", StringComparison.Ordinal);
            }

            Assert.Contains(text, manifest, StringComparison.Ordinal);
            entry.Delete();
            await using var stream = await zip.CreateEntry("manifest.json").OpenAsync(Cancellation);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(manifest.Replace(text, other, StringComparison.Ordinal)), Cancellation);
        }

        var run = await RunAsync(_other, "restore", Archive, "--lang", "en");

        Assert.Equal((5, ""), (run.Code, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_other.Path, "data")));
    }

    [Fact]
    public async Task PathMistakes_AreSaidPlainly()
    {
        await MakeAsync(_folder);
        await File.WriteAllTextAsync(Archive, "no archive", Cancellation);

        Assert.Equal((3, $"{Archive}.x: there is no such file"), await SaidAsync("restore", Archive + ".x"));
        Assert.Equal((5, $"{Archive}: this is no archive of partnerhub backup, or it is damaged"), await SaidAsync("restore", Archive));
        Assert.Equal((4, $"{Archive}: this archive exists already; to replace it: --overwrite"), await SaidAsync("backup", Archive));
        Assert.Equal((5, $"{_folder.Path}: this is a folder; the name of a file is needed"), await SaidAsync("backup", _folder.Path));
        Assert.Equal((3, $"{_folder.Path}/none: there is no such folder"), await SaidAsync("backup", Path.Combine(_folder.Path, "none", "a")));
        Assert.Equal((3, $"{_other.Database}: there is no such file"), await SaidAsync("backup", Archive + ".y", $"--ConnectionStrings:PartnerHub=Data Source={_other.Database}"));
        Assert.False(File.Exists(Archive + ".y"));
        Assert.Equal(0, (await RunAsync(_folder, "backup", Archive, "--overwrite")).Code);
    }

    [Fact]
    public async Task Backup_OnAFullDisk_SaysSoAndLeavesNothing()
    {
        using var disk = PartnerHub.Databases.SmallDisk.Mount(1);
        await MakeAsync(_folder);

        var run = await RunAsync(_folder, "backup", Path.Combine(disk.Folder, "hub.backup"), "--lang", "en");

        Assert.Equal((1, $"{disk.Folder}: this disk has no room left; nothing was changed"), (run.Code, run.Error.Trim()));
        Assert.Empty(Directory.GetFileSystemEntries(disk.Folder));
    }

    /// <summary>Each kill leaves the database of before or the one of the archive, whole.</summary>
    [Fact]
    public async Task Restore_Killed_LeavesOneDatabaseOrTheOther()
    {
        await MakeAsync(_folder);
        await AnswerAsync(_folder, "backup", Archive);
        await MakeAsync(_other);
        for (var pause = 300; pause <= 1500; pause += 150)
        {
            using (var process = ServedProcess.Start(_other.Path, ["restore", Archive, "--overwrite", .. Settings(_other)]))
            {
                await Task.Delay(pause, Cancellation);
                process.Kill();
                await process.WaitForExitAsync(Cancellation);
            }

            Assert.Equal((0, ""), await RunAsync(_other, "journal", "verify") is var run ? (run.Code, run.Error) : default);
        }
    }

    private static string[] Settings(TempFolder folder) => [$"--contentRoot={folder.Path}", "--Logging:LogLevel:Default=Warning"];

    private static Task<ServedProcess?> ServeAsync(TempFolder folder, string demo = "true") =>
        ServedProcess.StartAsync(folder.Path, ["serve", "--urls", "http://127.0.0.1:0", $"--Demo:LoadWhenEmpty={demo}", .. Settings(folder)]);

    private static Task<(int Code, string Output, string Error)> RunAsync(TempFolder folder, params string[] args) =>
        InstalledProcess.RunAsync(folder.Path, [.. args, .. Settings(folder)]);

    private static async Task<JsonElement> AnswerAsync(TempFolder folder, params string[] args)
    {
        var (code, output, error) = await RunAsync(folder, [.. args, "--json"]);
        Assert.Equal((0, ""), (code, error));
        using var answer = JsonDocument.Parse(output);
        return answer.RootElement.Clone();
    }

    private async Task<(int Code, string Said)> SaidAsync(params string[] args)
    {
        var (code, output, error) = await RunAsync(_folder, [.. args, "--lang", "en"]);
        Assert.Equal("", output);
        return (code, error.Trim());
    }

    /// <summary>An empty database with the kept packages, made once and copied.</summary>
    private static async Task MakeAsync(TempFolder folder) => await SampleDatabase.CopyDataAsync(await Empty.Value, folder);

    private static async Task<TempFolder> MakeEmptyAsync()
    {
        var folder = new TempFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        using var served = await ServeAsync(folder, "false");
        Assert.NotNull(served);
        return folder;
    }

    private static string SpoolOf(TempFolder folder)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id FROM imports_spool";
        return (string)command.ExecuteScalar()!;
    }

    private static string[] Files(TempFolder folder, string pattern) => [.. Directory.GetFiles(Path.GetDirectoryName(folder.Database)!, pattern).Select(file => Path.GetFileName(file)).Order()];

    private static async Task<int> WriteAsync(HttpClient client, CancellationToken stop)
    {
        var written = 0;
        while (!stop.IsCancellationRequested)
        {
            using var sale = new StringContent(Sale, Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(new Uri("/api/v1/members/p001.kaspersky-tiers/facts", UriKind.Relative), sale, CancellationToken.None);
            written += response.IsSuccessStatusCode ? 1 : throw new InvalidOperationException(response.ToString());
        }

        return written;
    }
}
