using System.Diagnostics;
using System.Reflection;

namespace PartnerHub.Benchmarks.Starting;

/// <summary>Makes an installation, as an operator does.</summary>
internal static class Publishing
{
    private static readonly string Project = typeof(Publishing).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "HostProject").Value!;

    /// <summary>The program that was put into the folder.</summary>
    public static async Task<string> ToAsync(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["publish", Project, "-c", "Release", "-o", folder, "--nologo", "-v", "quiet"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? Path.Combine(folder, "partnerhub.dll") : throw new InvalidOperationException($"dotnet publish failed: {told}");
    }
}
