using System.Text.Json.Nodes;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Tests;

public sealed class LoadingTests
{
    [Fact]
    public async Task List_EveryBrokenPlugin_OthersServe()
    {
        using var plugins = new PluginFolder(
            "alliance", "bad-settings", "good", "loops-on-call", "missing-dependency", "newer-member", "newer-type",
            "rates-one", "rates-two", "throws-in-factory", "throws-on-call", "two-factories");
        await using var hub = new Hub(plugins);
        await hub.Start();

        var programs = await hub.Mediator.Send(new ListPrograms());

        Assert.Equal(
            ["alliance", "good", "loops-on-call", "rates-one", "rates-two", "throws-on-call"],
            programs.Where(program => program.State == ProgramState.Serving).Select(program => program.Id));
        Assert.All(programs, program => Assert.Equal(program.State == ProgramState.Serving, program.Reason is null));
        Assert.All(programs, program => Assert.Equal(program.State == ProgramState.Refused, program.Description is null));
        Assert.Equal("good", (await hub.Assess("good")).Program);
    }

    [Theory]
    [InlineData("throws-in-factory", "(fabrique) : InvalidOperationException, « no rates today »", "(factory): InvalidOperationException, 'no rates today'")]
    [InlineData("newer-member", "plus récent que celui de l'hôte : PartnerHub.Contracts.UnitWord.get_HasPlural(): System.Boolean", "newer contract than the host's: PartnerHub.Contracts.UnitWord.get_HasPlural(): System.Boolean")]
    [InlineData("newer-type", "plus récent que celui de l'hôte : PartnerHub.Contracts.Forecast", "newer contract than the host's: PartnerHub.Contracts.Forecast")]
    [InlineData("missing-dependency", "la dépendance TestPlugins.Rates, dont TestPlugins.MissingDependency.dll a besoin", "the dependency TestPlugins.Rates that TestPlugins.MissingDependency.dll needs")]
    [InlineData("references-host", "la dépendance MediatR, dont TestPlugins.ReferencesHost.dll a besoin", "the dependency MediatR that TestPlugins.ReferencesHost.dll needs")]
    [InlineData("bad-settings", "settings.json, $.rates.ceiling", "settings.json, $.rates.ceiling")]
    [InlineData("two-factories", "plusieurs fabriques de programme", "TestPlugins.TwoFactories.FirstFactory, TestPlugins.TwoFactories.SecondFactory")]
    public async Task Load_BrokenPlugin_IsRefusedWithReason(string id, string fr, string en)
    {
        using var plugins = new PluginFolder(id, "good");
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, id, fr, en);
        Assert.Equal(ProgramState.Serving, (await hub.Find("good")).State);
    }

    [Fact]
    public async Task Load_FactoryLoops_IsRefusedAndStartGoesOn()
    {
        using var plugins = new PluginFolder("loops-in-factory", "good");
        await using var hub = new Hub(plugins, ("Programs:LoadTimeout", "00:00:08"));
        await hub.Start();

        Assert.Equal("good", (await hub.Assess("good")).Program);
        await AssertRefused(hub, "loops-in-factory", "n'a pas démarré en 8 s", "did not start within 8 s");
    }

    [Theory]
    [InlineData("id", "another", "its id is 'another', the package says 'good'")]
    [InlineData("version", "1.0.1", "its version is '1.0.1', the package says '1.0.0'")]
    [InlineData("entry", "Other.dll", "lacks the file Other.dll")]
    [InlineData("contracts", "1.7", "needs a contract of at least 1.7 and below 2.0; the host offers 1.0")]
    [InlineData("contractsBelow", "1.0", "below 1.0")]
    [InlineData("contracts", "soon", "malformed at $.contracts")]
    [InlineData("colour", "red", "malformed at $.colour")]
    public async Task Load_ManifestLies_IsRefused(string member, string value, string reason)
    {
        using var plugins = new PluginFolder("good");
        plugins.EditManifest("good", manifest => manifest[member] = value);
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, "good", "", reason);
    }

    [Fact]
    public async Task Load_ManifestWithoutMember_IsRefused()
    {
        using var plugins = new PluginFolder("good");
        plugins.EditManifest("good", manifest => manifest.Remove("publisher"));
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, "good", "program.json est mal formé", "program.json is malformed");
    }

    [Fact]
    public async Task Load_NoManifest_IsRefused()
    {
        using var plugins = new PluginFolder("good");
        File.Delete(plugins.PathOf("good", "program.json"));
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, "good", "n'a pas de program.json", "has no program.json");
    }

    [Fact]
    public async Task Load_FolderOfOtherVersion_IsRefused()
    {
        using var plugins = new PluginFolder();
        plugins.Add("good", version: "1.2.0");
        plugins.EditManifest("good", manifest => manifest["version"] = "1.2.0", version: "1.2.0");
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, "good", "version y vaut « 1.2.0 », le paquet dit « 1.0.0 »", "its version is '1.2.0', the package says '1.0.0'");
    }

    [Fact]
    public async Task Load_EntryOfOtherName_IsRefused()
    {
        using var plugins = new PluginFolder("good");
        plugins.Put("good", "Renamed.dll", File.ReadAllBytes(plugins.PathOf("good", "TestPlugins.Good.dll")));
        plugins.EditManifest("good", manifest => manifest["entry"] = "Renamed.dll");
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, "good", "entry y vaut « Renamed.dll »", "its entry is 'Renamed.dll', the package says 'TestPlugins.Good.dll'");
    }

    [Fact]
    public async Task Load_EntryIsNoAssembly_IsRefused()
    {
        using var plugins = new PluginFolder("good");
        plugins.Put("good", "TestPlugins.Good.dll", "not a program"u8.ToArray());
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, "good", "n'est pas un assembly .NET", "is not a .NET assembly");
    }

    [Fact]
    public async Task Load_FileChanged_IsRefused()
    {
        using var plugins = new PluginFolder("good");
        File.AppendAllText(plugins.PathOf("good", "settings.json"), " ");
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, "good", "settings.json n'est pas celui du paquet d'origine", "settings.json is not the one that was packaged");
    }

    [Fact]
    public async Task Load_FileNotListed_IsRefused()
    {
        using var plugins = new PluginFolder("good");
        File.WriteAllText(plugins.PathOf("good", "extra.txt"), "extra");
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, "good", "que program.json ne nomme pas : extra.txt", "that program.json does not name: extra.txt");
    }

    [Fact]
    public async Task Load_FileMissing_IsRefused()
    {
        using var plugins = new PluginFolder("rates-one");
        File.Delete(plugins.PathOf("rates-one", "TestPlugins.Rates.dll"));
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, "rates-one", "TestPlugins.Rates.dll, que program.json nomme", "TestPlugins.Rates.dll that program.json names");
    }

    [Theory]
    [InlineData("PartnerHub.Contracts.dll")]
    [InlineData("Harmless.dll")]
    public async Task Load_SharedAssemblyInside_IsRefused(string file)
    {
        using var plugins = new PluginFolder("good");
        plugins.Put("good", file, File.ReadAllBytes(typeof(IPartnerProgram).Assembly.Location));
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, "good", $"Le paquet contient {file}, que l'hôte fournit", $"The package holds {file}, which the host provides");
    }

    [Theory]
    [InlineData("other-id", "id : « good » attendu, « another » trouvé", "id: expected 'good', found 'another'")]
    [InlineData("unknown-clause", "violations[breach] : clause inconnue « C-9 »", "violations[breach]: unknown clause 'C-9'")]
    [InlineData("missing-cell", "requirements[sales] : une cellule par niveau", "requirements[sales]: expected one cell per level")]
    [InlineData("no-answer", "ne répond rien à une question simple (standing)", "gives no answer to a plain question (standing)")]
    public async Task Load_UnsoundProgram_IsRefused(string fault, string fr, string en)
    {
        using var plugins = new PluginFolder("good");
        plugins.Put("good", "settings.json", new JsonObject { ["fault"] = fault }.ToJsonString().Select(letter => (byte)letter).ToArray());
        await using var hub = new Hub(plugins);

        await AssertRefused(hub, "good", fr, en);
    }

    [Fact]
    public async Task Load_OperatorsSettings_TakePlaceOfPackaged()
    {
        using var plugins = new PluginFolder("good");
        var own = Path.Combine(plugins.Root, "own.json");
        await File.WriteAllTextAsync(own, """{ "greeting": "operator's" }""");
        await using var packaged = new Hub(plugins);
        await using var changed = new Hub(plugins, ("Plugins:good:Settings", own));

        Assert.Equal("packaged", Hub.Observed(await packaged.Assess("good")));
        Assert.Equal("operator's", Hub.Observed(await changed.Assess("good")));
    }

    [Fact]
    public async Task Load_OperatorsSettingsWrong_NamesFileAndPath()
    {
        using var plugins = new PluginFolder("good");
        var own = Path.Combine(plugins.Root, "own.json");
        await File.WriteAllTextAsync(own, """{ "greting": "?" }""");
        await using var hub = new Hub(plugins, ("Plugins:good:Settings", own));

        await AssertRefused(hub, "good", $"{own}, $.greting", $"{own}, $.greting");
    }

    [Fact]
    public async Task Load_OperatorsSettingsAbsent_IsRefused()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins, ("Plugins:good:Settings", "/nowhere/own.json"));

        await AssertRefused(hub, "good", "/nowhere/own.json n'existe pas", "/nowhere/own.json does not exist");
    }

    [Fact]
    public async Task Load_TwoVersions_HighestDecides()
    {
        using var plugins = new PluginFolder("good");
        plugins.Add("good", version: "1.10.0");
        plugins.Add("good", version: "1.9.0");
        await using var hub = new Hub(plugins);

        // It is refused, for its assembly is another version's, and says so before any other would.
        Assert.StartsWith("The installed package, version 1.10.0, is refused", (await hub.Find("good")).Notice!.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_EmptyVersionFolder_IsIgnored()
    {
        using var plugins = new PluginFolder("good");
        Directory.CreateDirectory(plugins.PathOf("good", version: "2.0.0"));
        Directory.CreateDirectory(plugins.PathOf("gone"));
        await using var hub = new Hub(plugins);

        var program = Assert.Single(await hub.Mediator.Send(new ListPrograms()));
        Assert.Equal(("good", "1.0.0", ProgramState.Serving), (program.Id, program.Version, program.State));
    }

    [Fact]
    public async Task Load_NoFolder_ListsNothing()
    {
        using var plugins = new PluginFolder();
        Directory.Delete(plugins.Root);
        await using var hub = new Hub(plugins);

        Assert.Empty(await hub.Mediator.Send(new ListPrograms()));
    }

    [Fact]
    public async Task Load_ManyAtOnce_LoadsOnce()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins);

        var found = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => hub.Find("good"))));

        Assert.All(found, program => Assert.Same(found[0].Description, program.Description));
    }

    private static async Task AssertRefused(Hub hub, string id, string fr, string en)
    {
        var program = await hub.Find(id);
        Assert.Equal(ProgramState.Refused, program.State);
        Assert.Contains(en, program.Reason!.En);
        Assert.Contains(fr, program.Reason.Fr);
        var fault = await hub.Fault(id, "p1");
        Assert.Equal((FaultKind.Unavailable, program.Reason), (fault.Kind, fault.Text));
    }
}
