using System.Text.Json;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Starting;

namespace PartnerHub.Benchmarks.Api;

/// <summary>The standing of a member, asked of the running host, against an endpoint of the same host that answers as many bytes.</summary>
internal static class ApiCase
{
    private const int Rounds = 9;
    private const int WarmUp = 20_000;
    private const int Requests = 5_000;

    public static async Task Run(Report report)
    {
        var data = Directory.CreateTempSubdirectory("partnerhub-api-");
        try
        {
            var address = HostProcess.FreeAddress();
            using var server = HostProcess.Start(
                typeof(ApiCase).Assembly.Location,
                ApiServer.Name, "--environment=Production", $"--urls={address}", "--Demo:LoadWhenEmpty=true", "--Logging:LogLevel:Default=Warning",
                "--Plugins:Packages=",
                "--Storage:Create=true", $"--ConnectionStrings:PartnerHub=Data Source={data.FullName}/api.db");
            try
            {
                await HostProcess.FirstAnswer(address, server);
                await MeasureAsync(report, new Load(address, server));
            }
            finally
            {
                server.Kill(entireProcessTree: true);
                await server.WaitForExitAsync();
            }
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(Report report, Load load)
    {
        using (load)
        {
            using var members = JsonDocument.Parse(await load.GetAsync("/api/v1/programs/kaspersky-tiers/members?limit=50"));
            string[] standings = [.. members.RootElement.GetProperty("items").EnumerateArray().Select(member => $"/api/v1/members/{member.GetProperty("id").GetString()}/standing")];
            var sizes = await Task.WhenAll(standings.Select(async path => (await load.GetAsync(path)).Length));
            string[] bare = [.. sizes.Select(size => $"/bare/{size}")];
            await load.MeasureAsync(standings, WarmUp);
            await load.MeasureAsync(bare, WarmUp);
            var (measured, limit) = (new (double Processor, double PerSecond)[Rounds], new (double Processor, double PerSecond)[Rounds]);
            for (var i = 0; i < Rounds; i++)
            {
                measured[i] = await load.MeasureAsync(standings, Requests);
                limit[i] = await load.MeasureAsync(bare, Requests);
            }

            report.Title($"api: the standing of {standings.Length} members in turn, {sizes.Average():0} bytes on average, over 64 connections");
            report.Figure("standing", $"{Comparison.Median(measured.Select(round => round.Processor)):0} us of processor time, {Comparison.Median(measured.Select(round => round.PerSecond)):0} a second");
            report.Figure("limit: a bare endpoint", $"{Comparison.Median(limit.Select(round => round.Processor)):0} us of processor time, {Comparison.Median(limit.Select(round => round.PerSecond)):0} a second");
            report.Goal("processor time, ratio", Comparison.Median(measured.Zip(limit, (round, bound) => round.Processor / bound.Processor)), 3.5, "times");
            report.Goal("seconds per request, ratio", Comparison.Median(measured.Zip(limit, (round, bound) => bound.PerSecond / round.PerSecond)), 3, "times");
        }
    }
}
