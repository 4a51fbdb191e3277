using System.Diagnostics;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Starting;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Host.Web;
using PartnerHub.Partners.Members;
using PartnerHub.Partners;

namespace PartnerHub.Benchmarks.Rejudging;

/// <summary>
/// One new fact: recorded, its member judged again, what changed journaled, all in one durable transaction. Beside it, in
/// turns, the commit of one bare row to a file like the hub's.
/// </summary>
internal static class RejudgeCase
{
    private const int WarmUp = 300;
    private const int Facts = 2_000;

    public static async Task Run(Report report)
    {
        var data = Directory.CreateTempSubdirectory("partnerhub-rejudge-");
        try
        {
            await MeasureAsync(report, data);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(Report report, DirectoryInfo data)
    {
        await using var app = Server.Build(
        [
            "--environment=Production", "--Demo:LoadWhenEmpty=true", "--Logging:LogLevel:Default=Warning",
            "--Plugins:Packages=",
            "--Storage:Create=true", $"--ConnectionStrings:PartnerHub=Data Source={data.FullName}/hub.db",
        ]);
        await Server.PrepareAsync(app, CancellationToken.None);
        using var bare = new BareCommits(Path.Combine(data.FullName, "bare.db"));
        var (recorded, commits) = (new double[Facts], new double[Facts]);
        var members = await MembersAsync(app.Services);
        for (var i = -WarmUp; i < Facts; i++)
        {
            var taken = await RecordAsync(app.Services, members[(i + WarmUp) % members.Count], round: (i + WarmUp) / members.Count);
            var commit = bare.Commit();
            if (i >= 0)
            {
                (recorded[i], commits[i]) = (taken, commit);
            }
        }

        Array.Sort(recorded);
        Array.Sort(commits);
        report.Title($"rejudge: {Facts} new facts of {members.Count} members, one after the other, SQLite with synchronous=FULL");
        report.Figure("fact in, judged, journaled", $"{recorded[Facts / 2]:0.00} ms in the middle, {recorded[Facts * 99 / 100]:0.00} ms at 99 %");
        report.Figure("limit: one bare row committed", $"{commits[Facts / 2]:0.00} ms in the middle, {commits[Facts * 99 / 100]:0.00} ms at 99 %");
        report.Figure("ratio in the middle", $"{recorded[Facts / 2] / commits[Facts / 2]:0.0} times");
        report.Goal("fact in, judged, journaled, 99 %", recorded[Facts * 99 / 100], 20, "ms");
    }

    private static async Task<IReadOnlyList<string>> MembersAsync(IServiceProvider services)
    {
        await using var scope = services.CreateScopeFor(Caller.Operator);
        var members = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ListMembers("kaspersky-tiers", null, 50));
        return [.. members.Select(member => member.Id)];
    }

    /// <summary>Every other fact of a member takes away what the one before brought, so that there is something to journal.</summary>
    private static async Task<double> RecordAsync(IServiceProvider services, string member, int round)
    {
        var fact = new Fact
        {
            Kind = "sales",
            On = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddDays(-1),
            Amount = round % 2 == 0 ? 400_000 : -400_000,
            Currency = "EUR",
            Product = "endpoint-security",
        };
        var started = Stopwatch.GetTimestamp();
        await using var scope = services.CreateScopeFor(Caller.Operator);
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(
            new RecordFacts("kaspersky-tiers", [new FactEntry { Member = member, Fact = fact }], "benchmark"));
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
