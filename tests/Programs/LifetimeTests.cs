using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
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

        Assert.False(Context(await hub.Fault("throws-on-call", "bad")).IsCollectible);
        Assert.True(Context(await hub.Fault(await Open(hub, 1), "bad")).IsCollectible);
    }

    [Fact]
    public async Task Serve_Code_ComesFromACopyThatIsGone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a file that is loaded can't be removed there, so nothing is copied");
        using var plugins = new PluginFolder("throws-on-call");
        await using var hub = new Hub(plugins);

        var served = Assert.Single(Context(await hub.Fault("throws-on-call", "bad")).Assemblies, assembly => assembly.GetName().Name == "TestPlugins.ThrowsOnCall");
        var opened = Context(await hub.Fault(await Open(hub, 1), "bad")).Assemblies;

        Assert.NotEmpty(served.Location);
        Assert.False(Directory.Exists(Path.GetDirectoryName(served.Location)));
        Assert.All(opened, assembly => Assert.Empty(assembly.Location));
    }

    private static async Task<string> Open(Hub hub, int number)
    {
        var settings = string.Create(CultureInfo.InvariantCulture, $$"""{"number":{{number}}}""");
        var opened = await hub.Mediator.Send(new OpenRulebook(new()
        {
            Program = "throws-on-call",
            Version = RulebookVersion.Of("1.0.0", Encoding.UTF8.GetBytes(settings)),
            PluginVersion = "1.0.0",
            Settings = settings,
        }));
        return opened.Program!;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> OpenAndFindContext(Hub hub) => new(Context(await hub.Fault(await Open(hub, 0), "bad")));

    private static AssemblyLoadContext Context(ProgramFault fault)
    {
        var thrower = new StackTrace(fault.InnerException!).GetFrames().Select(frame => frame.GetMethod()!.DeclaringType!.Assembly)
            .First(assembly => assembly.GetName().Name == "TestPlugins.ThrowsOnCall");
        return AssemblyLoadContext.GetLoadContext(thrower)!;
    }
}
