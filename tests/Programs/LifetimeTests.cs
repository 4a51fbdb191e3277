using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Programs.Catalog;
using PartnerHub.Programs.Versions;

namespace PartnerHub.Programs.Tests;

/// <summary>What serves stays; what is opened beside it goes once others have taken its place.</summary>
public sealed class LifetimeTests
{
    private const int OpenAtMost = 8;

    [Fact]
    public async Task Open_OthersTakeItsPlace_CodeIsUnloaded()
    {
        using var plugins = new PluginFolder("throws-on-call");
        await using var hub = new Hub(plugins);
        var opened = await OpenAndFindContext(hub);

        for (var other = 1; other <= OpenAtMost; other++)
        {
            await Open(hub, other);
        }

        for (var i = 0; i < 100 && opened.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(100);
        }

        Assert.False(opened.IsAlive);
    }

    [Fact]
    public async Task Serve_Code_IsOfTheKindThatTheRuntimeMakesFaster()
    {
        using var plugins = new PluginFolder("throws-on-call");
        await using var hub = new Hub(plugins);

        Assert.False((await Context(hub, "throws-on-call")).IsCollectible);
        Assert.True((await Context(hub, await Open(hub, 1))).IsCollectible);
    }

    /// <summary>Drafts are tried at every change: the code of their package is loaded once for all of them.</summary>
    [Fact]
    public async Task Try_OneDefinitionAfterAnother_RunsTheCodeThatServes()
    {
        using var plugins = new PluginFolder("throws-on-call");
        plugins.EditManifest("throws-on-call", manifest => manifest["definitions"] = true);
        await using var hub = new Hub(plugins);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number <= OpenAtMost; number++)
        {
            var tried = await hub.Mediator.Send(new TryDefinition("throws-on-call", "throws-on-call", string.Create(CultureInfo.InvariantCulture, $$"""{"number":{{number}}}""")), TestContext.Current.CancellationToken);
            names.Add(tried.Program!);
            Assert.Same(await Context(hub, "throws-on-call"), await Context(hub, tried.Program!));
            Assert.Equal(FaultKind.Threw, (await hub.Fault(tried.Program!, "bad")).Kind);
        }

        Assert.Equal(OpenAtMost + 1, names.Count);
        Assert.Equal(FaultKind.Threw, (await hub.Fault("throws-on-call", "bad")).Kind);
    }

    /// <summary>However many definitions a package runs, its code is loaded once: they share it with the drafts.</summary>
    [Fact]
    public async Task Serve_APublishedDefinition_RunsTheCodeOfItsPackage()
    {
        using var plugins = new PluginFolder("throws-on-call");
        plugins.EditManifest("throws-on-call", manifest => manifest["definitions"] = true);
        await using var hub = new Hub(plugins, ahead: false, new Kept());

        var tried = await hub.Mediator.Send(new TryDefinition("throws-on-call", "throws-on-call", """{"number":7}"""), TestContext.Current.CancellationToken);

        Assert.NotNull((await hub.Services.GetRequiredService<ProgramCatalog>().Find("throws-on-call"))!.Published);
        Assert.Same(await Context(hub, tried.Program!), await Context(hub, "throws-on-call"));
    }

    private static async Task<string> Open(Hub hub, int number)
    {
        var packed = (await hub.Services.GetRequiredService<ProgramCatalog>().Find("throws-on-call"))!.Package.Rulebook!.Packed!;
        var settings = string.Create(CultureInfo.InvariantCulture, $$"""{"number":{{number}}}""");
        var opened = await hub.Mediator.Send(new OpenRulebook(new()
        {
            Program = "throws-on-call",
            Version = RulebookVersion.Of("1.0.0", packed, Encoding.UTF8.GetBytes(settings)),
            PluginVersion = "1.0.0",
            Packed = packed,
            Settings = settings,
        }));
        return opened.Program!;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> OpenAndFindContext(Hub hub)
    {
        var opened = await Open(hub, 0);
        Assert.Equal(FaultKind.Threw, (await hub.Fault(opened, "bad")).Kind);
        return new(await Context(hub, opened));
    }

    private static async Task<AssemblyLoadContext> Context(Hub hub, string program)
    {
        var entry = await hub.Services.GetRequiredService<ProgramCatalog>().Find(program);
        return AssemblyLoadContext.GetLoadContext(entry!.Package.Program!.GetType().Assembly)!;
    }

    /// <summary>One definition, published at some time.</summary>
    private sealed class Kept : IPublishedRulebooks
    {
        private readonly PublishedRulebook _rulebook = new()
        {
            Program = "throws-on-call",
            Number = 1,
            Plugin = "throws-on-call",
            Definition = """{"number":3}""",
            EffectiveFrom = Hub.Day,
            PublishedAt = DateTimeOffset.UnixEpoch,
            PublishedBy = "somebody",
        };

        public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<PublishedRulebook>>> ListAsync() =>
            new(new Dictionary<string, IReadOnlyList<PublishedRulebook>>(StringComparer.Ordinal) { ["throws-on-call"] = [_rulebook] });

        public DateOnly Today(string program) => Hub.Day;
    }
}
