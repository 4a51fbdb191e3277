using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benchmarks.Calls;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Runs;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Databases.Postgres;
using PartnerHub.Eligibility.Midnight;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Benchmarks.Nights;

/// <summary>
/// The night work of a program all of whose members are due on the new day, beside a network run of the same members. The first
/// night and run compile the code and are not counted.
/// </summary>
internal static class NightCase
{
    private const int Members = 20_000;
    private const int RoundCount = 3;
    private const double LeastPerSecondAndCore = 1_500;

    private static readonly Sql FallDue = Sql.Of("UPDATE eligibility_standing SET due_on = @On WHERE program = @Program");

    public static async Task Run(Report report)
    {
        var engine = Arguments.Text("--engine", "");
        var rules = (await HostUnderTest.Program(SyntheticNetwork.Program)).Eligibility;
        if (engine is "" or TestDatabase.Sqlite)
        {
            await MeasureAsync(report, TestDatabase.Sqlite, rules, null);
        }

        if (engine is TestDatabase.Sqlite)
        {
            return;
        }

        if (PostgresServer.Unavailable is { } reason)
        {
            report.Figure("postgresql", $"not measured: {reason}");
        }
        else
        {
            await MeasureAsync(report, TestDatabase.PostgreSql, rules, (await PostgresServer.SharedAsync()).ProcessorTime);
        }
    }

    private static async Task MeasureAsync(Report report, string provider, IEligibility rules, Func<TimeSpan>? server)
    {
        var members = Arguments.Number("--members", Members);
        report.Title($"night on {provider}: {members} members with 10 facts each and no sales, all due");
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var host = await RunHost.OpenAsync(database);
        await host.FillAsync(rules, members, sell: false);
        await host.RunAsync();
        var rounds = new (Turn Night, Turn Run)[Arguments.Number("--rounds", RoundCount)];
        for (var i = -1; i < rounds.Length; i++)
        {
            host.Today = host.Today.AddDays(1);
            await FallDueAsync(host);
            var night = await Turn.TakeAsync(() => NightAsync(host, members), server);
            var run = await Turn.TakeAsync(host.RunAsync, server);
            if (i >= 0)
            {
                rounds[i] = (night, run);
            }
        }

        Figure("night", round => round.Night);
        Figure("limit: network run", round => round.Run);
        report.Figure("ratio of processor time", $"{Median(round => round.Night.Processor / round.Run.Processor):0.0} times");
        report.Figure("members a second", $"{Median(round => members / round.Night.Passed):0}");
        report.Figure("members a second and core", $"{Median(round => members / round.Night.Processor):0}");
        report.Goal("processor time a member", Median(round => round.Night.Processor) * 1e6 / members, 1e6 / LeastPerSecondAndCore, "µs");

        double Median(Func<(Turn Night, Turn Run), double> figure) => Comparison.Median(rounds.Select(figure));

        void Figure(string name, Func<(Turn Night, Turn Run), Turn> of) => report.Figure(
            name,
            $"{Median(round => of(round).Passed):0.00} s, {Median(round => of(round).Own) * 1e6 / members:0.0} µs of processor a member, {Median(round => of(round).Server) * 1e6 / members:0.0} µs of the server's");
    }

    private static async Task FallDueAsync(RunHost host)
    {
        await using (var scope = host.Services.CreateScopeFor(Caller.Operator))
        {
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
                session => session.ExecuteAsync(FallDue, new { SyntheticNetwork.Program, On = host.Today }, CancellationToken.None), CancellationToken.None);
        }

        await host.VacuumAsync();
    }

    private static async Task NightAsync(RunHost host, int members)
    {
        var judged = await host.Services.GetRequiredService<DailyReassessment>().RunAsync(SyntheticNetwork.Program, CancellationToken.None);
        if (judged != members)
        {
            throw new InvalidOperationException($"{members} members were due, and {judged} were judged.");
        }
    }
}
