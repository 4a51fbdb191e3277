using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benchmarks.Calls;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Runs;
using PartnerHub.Benchmarks.Starting;
using PartnerHub.Databases;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.KeepListing;
using PartnerHub.TestHost;

namespace PartnerHub.Benchmarks.Pages;

/// <summary>Every kind of page of a hub with many members: how long the server takes in the middle, and what is sent, compressed.</summary>
internal static partial class PagesCase
{
    private const int Members = 100_000;
    private const int Rounds = 15;
    private const int WarmUp = 3;
    private const double MostMilliseconds = 100;
    private const double MostKilobytes = 60;
    private const string Program = "/programs/" + SyntheticNetwork.Program;
    private const string Member = "/members/synthetic-0000007." + SyntheticNetwork.Program;

    private static readonly Sql Unlisted = Sql.Insert("partners_unlisted", "program, member_id");

    private static readonly string[] Sorts = ["name", "country", "level", "joined"];

    private static readonly string[] Plain =
    [
        "/", "/decisions", "/cases", "/runs", "/imports", "/jobs", "/onboarding", "/search?q=synthetic-0000123", "/search?q=zzzzz",
        "/claims", "/evidence", "/applications", "/appeals", "/approvals", "/mails", "/accounts", "/accounts/events", "/account", "/api/docs", "/api/docs/handInClaim",
        Program, Program + "/members?name=99", Program + "/members?country=FR&level=silver", Program + "/changes", Program + "/decisions", Program + "/cases",
        Program + "/runs", Program + "/runs/1", Program + "/imports", Program + "/journal", Program + "/journal?member=synthetic-0000123", Program + "/journal/1",
        Member, Member + "/why/annual-sales", Member + "/facts/new?kind=sales", Member + "/evidence/new",
        Program + "/claims", Program + "/evidence", Program + "/applications", Program + "/appeals",
    ];

    public static async Task Run(Report report)
    {
        var members = Arguments.Number("--members", Members);
        var data = Directory.CreateTempSubdirectory("partnerhub-pages-");
        try
        {
            var connection = $"Data Source={data.FullName}/pages.db";
            await FillAsync(connection, members);
            var address = HostProcess.FreeAddress();
            using var server = HostProcess.Start(
                typeof(PagesCase).Assembly.Location,
                PagesServer.Name, "--environment=Production", $"--urls={address}", "--Logging:LogLevel:Default=Warning", "--Plugins:Packages=", $"--ConnectionStrings:PartnerHub={connection}");
            try
            {
                await HostProcess.FirstAnswer(address, server);
                report.Title($"pages of a hub with {members} members on SQLite: time of the server in the middle of {Rounds}, and weight compressed");
                await MeasureAsync(report, address);
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

    private static async Task FillAsync(string connection, int members)
    {
        await using var host = await RunHost.OpenAsync(TestDatabase.Sqlite, connection);
        await host.FillAsync((await HostUnderTest.Program(SyntheticNetwork.Program)).Eligibility, members, sell: false);
        await using (var scope = host.Services.CreateScopeFor(Caller.Operator with { IsHost = true }))
        {
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
                session => session.ExecuteAsync(Unlisted, new { SyntheticNetwork.Program, MemberId = "" }, CancellationToken.None), CancellationToken.None);
        }

        while (await ListSomeAsync(host))
        {
        }

        await host.RunAsync();
    }

    private static async Task<bool> ListSomeAsync(RunHost host)
    {
        await using var scope = host.Services.CreateScopeFor(Caller.System);
        return await scope.ServiceProvider.GetRequiredService<MediatR.IMediator>().Send(new ListEarlierMembers());
    }

    private static async Task MeasureAsync(Report report, Uri address)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address }.AsOperator();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        var lists = new List<string>();
        foreach (var sort in Sorts)
        {
            lists.AddRange(await ListAsync(client, $"{Program}/members?sort={sort}"));
        }

        var (slowest, heaviest) = (0.0, 0.0);
        foreach (var page in Plain.Concat(lists))
        {
            var (milliseconds, kilobytes) = await MeasureAsync(client, page);
            report.Figure(page.Length > 60 ? page[..60] + "…" : page, $"{milliseconds:0.0} ms, {kilobytes:0.0} KB");
            (slowest, heaviest) = (Math.Max(slowest, milliseconds), Math.Max(heaviest, kilobytes));
        }

        report.Goal("slowest page", slowest, MostMilliseconds, "ms");
        report.Goal("heaviest page", heaviest, MostKilobytes, "KB");
    }

    /// <summary>The first page of a list, and one far behind, as its links lead to it.</summary>
    private static async Task<IEnumerable<string>> ListAsync(HttpClient client, string first)
    {
        var last = await PageOf(client, first + "&page=1000000");
        return [first, Link("prev", await PageOf(client, Link("prev", last)))];
    }

    private static async Task<string> PageOf(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "identity" } } };
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    private static string Link(string relation, string page) =>
        WebUtility.HtmlDecode(Links().Matches(page).First(link => link.Groups["relation"].Value == relation).Groups["to"].Value);

    private static async Task<(double Milliseconds, double Kilobytes)> MeasureAsync(HttpClient client, string page)
    {
        var (times, bytes) = (new List<double>(Rounds), 0);
        for (var round = -WarmUp; round < Rounds; round++)
        {
            var watch = Stopwatch.GetTimestamp();
            using var response = await client.GetAsync(page);
            response.EnsureSuccessStatusCode();
            bytes = (await response.Content.ReadAsByteArrayAsync()).Length;
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
            }
        }

        return (Comparison.Median(times), bytes / 1024.0);
    }

    [GeneratedRegex("rel=\"(?<relation>prev|next)\" href=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Links();
}
