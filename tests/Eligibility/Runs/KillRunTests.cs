using System.Diagnostics;
using System.Reflection;
using PartnerHub.Databases;

namespace PartnerHub.Eligibility.Tests.Runs;

/// <summary>The short form of <c>tests/Reliability -- kill-run</c>: the same code, fewer kills.</summary>
public sealed class KillRunTests
{
    private static readonly string Script = typeof(KillRunTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ReliabilityPath").Value!;

    [Fact]
    public async Task Run_KilledAtRandomMoments_LosesAndDoublesNothing()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Script, "kill-run", "--times", "3", "--engine", TestDatabase.Sqlite])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Contains("0 lost, 0 doubled", told, StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
    }
}
