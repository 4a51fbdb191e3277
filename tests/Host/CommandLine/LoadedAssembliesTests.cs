namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>What only asks a program loads neither the web nor a database.</summary>
public sealed class LoadedAssembliesTests : IDisposable
{
    private static readonly string[] Needed = ["PartnerHub.Contracts", "PartnerHub.Kits.CommandLine", "PartnerHub.Kits.Language", "PartnerHub.Kits.Messaging", "PartnerHub.Programs", "partnerhub"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("partnerhub-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("try", "kaspersky-tiers", "question.json", "--on", "2017-06-15", "--ask", "standing")]
    [InlineData("try", "kaspersky-tiers", "question.json", "--on", "2017-06-15", "--ask", "obligations", "--json")]
    [InlineData("explain", "kaspersky-tiers", "question.json", "--on", "2017-06-15")]
    [InlineData("program", "list")]
    [InlineData("program", "show", "logitech-tracks", "--lang", "fr")]
    [InlineData("program", "retry", "kaspersky-tiers")]
    public async Task Command_AboutProgramsAlone_LoadsNoWebNoDatabase(params string[] args)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "question.json"), Run.Question, TestContext.Current.CancellationToken);

        var (code, loaded) = await LoadedAssemblies.OfAsync(_folder.FullName, args);

        Assert.Equal(0, code);
        Assert.Equal(Needed, loaded.Where(IsOfTheHost));
        Assert.DoesNotContain(loaded, IsWebOrDatabase);
    }

    [Fact]
    public async Task Try_OneProgram_LoadsNoOther()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "question.json"), Run.Question, TestContext.Current.CancellationToken);

        var (_, loaded) = await LoadedAssemblies.OfAsync(_folder.FullName, "try", "kaspersky-tiers", "question.json", "--on", "2017-06-15", "--ask", "standing");

        Assert.Equal("PartnerHub.Plugins.KasperskyTiers", Assert.Single(loaded, name => name.StartsWith("PartnerHub.Plugins.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Command_OnTheDatabase_LoadsThem()
    {
        var (code, loaded) = await LoadedAssemblies.OfAsync(
            _folder.FullName, "journal", "verify", $"--ConnectionStrings:PartnerHub=Data Source={Path.Combine(_folder.FullName, "hub.db")}", "--Storage:Create=true");

        Assert.Equal(0, code);
        Assert.Contains("Microsoft.AspNetCore", loaded.Where(IsWebOrDatabase).Select(name => string.Join('.', name.Split('.').Take(2))));
        Assert.Contains("Microsoft.Data.Sqlite", loaded.Where(IsWebOrDatabase));
        Assert.Contains("PartnerHub.Kits.Data", loaded.Where(IsOfTheHost));
    }

    private static bool IsOfTheHost(string name) =>
        name == "partnerhub" || (name.StartsWith("PartnerHub.", StringComparison.Ordinal)
            && !name.StartsWith("PartnerHub.Plugins.", StringComparison.Ordinal)
            && name is not ("PartnerHub.Toolkit" or "PartnerHub.Host.Tests"));

    private static bool IsWebOrDatabase(string name) =>
        name.StartsWith("OpenTelemetry", StringComparison.Ordinal) || name is "Dapper" or "Npgsql" or "Quartz" or "Microsoft.OpenApi" || name.StartsWith("SQLitePCLRaw", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Data.", StringComparison.Ordinal)
        || name.StartsWith("System.Data.", StringComparison.Ordinal) || name.StartsWith("Quartz.", StringComparison.Ordinal);
}
