using System.Text.Json;
using PartnerHub.Host.Tests.CommandLine;

namespace PartnerHub.Host.Tests.Clocks;

/// <summary>The program as a process on machines whose clocks never show the same day: one is 25 hours ahead of the other.</summary>
public sealed class MachineZoneTests : IDisposable
{
    private const string East = "Pacific/Kiritimati";
    private const string West = "Pacific/Pago_Pago";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(East, null)]
    [InlineData(West, null)]
    [InlineData(East, West)]
    [InlineData(West, East)]
    public async Task Run_OnAMachineOfAnyZone_IsOfTheProgramsDay(string machine, string? program)
    {
        string[] zone = program is null ? [] : [$"--Eligibility:TimeZones:kaspersky-tiers={program}"];
        var before = Today(program);
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Database)!);

        var (code, output, error) = await InstalledProcess.RunInZoneAsync(
            machine, Path.GetDirectoryName(_folder.Database)!, ["run", "kaspersky-tiers", "--json", $"--ConnectionStrings:PartnerHub=Data Source={_folder.Database}", "--Storage:Create=true", .. zone]);

        Assert.True(code == 0, error);
        using var run = JsonDocument.Parse(output);
        Assert.Contains(run.RootElement.GetProperty("on").GetString()!, new List<string> { before, Today(program) });
    }

    private static string Today(string? zone) =>
        TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), zone is null ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(zone))
            .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
