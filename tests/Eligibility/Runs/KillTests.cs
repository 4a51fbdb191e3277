using System.Diagnostics;
using System.Reflection;
using PartnerHub.Databases;
using PartnerHub.Databases.Postgres;

namespace PartnerHub.Eligibility.Tests.Runs;

/// <summary>The short forms of the commands of <c>tests/Reliability</c>: the same code, fewer kills and requests.</summary>
public sealed class KillTests
{
    private static readonly string Script = typeof(KillTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ReliabilityPath").Value!;

    [Theory]
    [InlineData("kill-run", TestDatabase.Sqlite)]
    [InlineData("kill-import", TestDatabase.PostgreSql)]
    public async Task Work_KilledAtRandomMoments_LosesAndDoublesNothing(string work, string engine)
    {
        if (engine == TestDatabase.PostgreSql)
        {
            PostgresServer.Demand();
        }

        var (code, told) = await TellAsync(work, "--times", "2", "--engine", engine);

        Assert.Contains("0 lost, 0 doubled", told, StringComparison.Ordinal);
        Assert.DoesNotContain("SET ASIDE", told, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task Program_ThatEndsItsProcess_IsSetAside()
    {
        var (code, told) = await TellAsync("crash-loop", "--ways", "fail-fast");

        Assert.Contains("set aside each time, the other program served", told, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task Programs_ThatDoWrong_LeaveTheOthersServed()
    {
        var (code, told) = await TellAsync("bad-programs", "--only",
            "throws-in-module-initializer,hides-its-factory,entry-outside,exits-in-factory,throws-oddly,loops-in-standing,endless-obligations,async-void-throws,starves-the-pool,changes-culture,undeclared-level");

        Assert.True(code == 0, told);
        Assert.Contains("11 as listed, 0 otherwise", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Journal_AnyByteChanged_IsFoundAtItsPlace()
    {
        var (code, told) = await TellAsync("mutate-journal", "--times", "100");

        Assert.Contains(", 100 found at their place, 0 missed, whole before and after", told, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task Requests_OfEveryShape_AreAnsweredAsDocumented()
    {
        var (code, told) = await TellAsync("fuzz", "--requests", "800");

        Assert.Contains("fuzz: 800 requests", told, StringComparison.Ordinal);
        Assert.Contains("0 unexplained 5xx, 0 without an answer, 0 undocumented statuses, 0 answers that tell back too much", told, StringComparison.Ordinal);
        Assert.Contains("survival: host alive, readiness Healthy, stop in order, journal verifies", told, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    private static async Task<(int Code, string Told)> TellAsync(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Script, .. command])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, told);
    }
}
