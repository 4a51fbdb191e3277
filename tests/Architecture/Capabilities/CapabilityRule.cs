using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Capabilities;

/// <summary>What a plugin has no reason to be able to do. A check on our own plugins, not a sandbox.</summary>
internal static class CapabilityRule
{
    private static readonly string[] Assemblies = ["MediatR", "Microsoft.AspNetCore", "Microsoft.Extensions", "System.Net", "System.Diagnostics.Process", "System.Threading.Thread"];

    private static readonly string[] Uses =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.Path", "System.IO.DriveInfo", "System.IO.FileSystem", "System.Net.",
        "System.Threading.Thread", "System.Threading.Timer", "System.Threading.Tasks.", "System.Threading.Channels.", "System.Timers.",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Random", "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Security.Cryptography.RandomNumberGenerator",
        "System.Environment", "System.Console", "System.AppDomain", "System.Activator", "System.Reflection.Emit.", "System.Reflection.Assembly.Load", "System.Runtime.Loader.",
        "System.Runtime.InteropServices.NativeLibrary", "System.Runtime.InteropServices.Marshal.",
    ];

    /// <summary>What the compiler itself writes into every iterator.</summary>
    private static readonly string[] OfTheCompiler = ["System.Environment", "System.Environment.get_CurrentManagedThreadId"];

    public static IEnumerable<string> Check(AssemblyShape plugin) =>
    [
        .. plugin.References.Where(IsBannedAssembly).Select(name => $"{plugin.Name} references {name}"),
        .. plugin.Uses.Where(use => !OfTheCompiler.Contains(use.Name) && Uses.Any(banned => Covers(banned, use.Name))).Select(use => $"{plugin.Name} uses {use.Name}").Distinct(),
    ];

    private static bool IsBannedAssembly(string name) => Assemblies.Any(banned => name == banned || name.StartsWith(banned + ".", StringComparison.Ordinal));

    private static bool Covers(string banned, string name) => banned.EndsWith('.')
        ? name.StartsWith(banned, StringComparison.Ordinal)
        : name == banned || name.StartsWith(banned + ".", StringComparison.Ordinal) || name.StartsWith(banned + "+", StringComparison.Ordinal)
            || (banned.StartsWith("System.IO.", StringComparison.Ordinal) && name.StartsWith(banned, StringComparison.Ordinal));
}
