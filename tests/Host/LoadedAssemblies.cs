using System.Diagnostics;

namespace PartnerHub.Host.Tests;

/// <summary>The assemblies that a process of the installed program had loaded when it ended, by its own list.</summary>
internal static class LoadedAssemblies
{
    public const string ListFile = "PARTNERHUB_TESTS_ASSEMBLIES";

    public static async Task<(int Code, string[] Names)> OfAsync(string folder, params string[] args)
    {
        var list = Path.Combine(folder, "assemblies.txt");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "partnerhub.dll"), .. args])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [ListFile] = list, ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location },
        })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(File.Exists(list), await error);
        return (process.ExitCode, await File.ReadAllLinesAsync(list, TestContext.Current.CancellationToken));
    }
}
