using System.IO.Compression;
using System.Net;
using PartnerHub.Eligibility.AnnounceChanges;
using PartnerHub.Host.Tests.Api;

namespace PartnerHub.Host.Tests.Pages;

/// <summary>Lists taken along from their pages, narrowed as the page is.</summary>
public sealed class ExportTests(SampleHub sample) : IClassFixture<SampleHub>
{
    private const string Program = "/programs/kaspersky-tiers";

    public static TheoryData<string, string> Lists => new()
    {
        { Program + "/members/export", "Id,Name,Country,Level,At this level since,Member since" },
        { Program + "/changes/export", "Partner,Member’s id,Change,Level before,Level after,When,Reason" },
        { Program + "/journal/export", "No.,Kind,Member,Member’s id,Day ruled on,Outcome,Recorded,On behalf of" },
        { Program + "/runs/export", "Run,Day judged,State,Members judged,Standings changed,Started on,Started by" },
        { "/members/p001.kaspersky-tiers/facts/export", "No.,Kind of fact,Date,Valid until,Amount,Currency,Value,Recorded,State" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Export_OfEachList_IsSentInBothForms(string address, string titles)
    {
        Assert.Equal(titles, (await LinesAsync(address))[0]);

        using var sent = await sample.Hub.Client.GetAsync(new Uri(address + "?form=xlsx&lang=fr", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.StartsWith("attachment", sent.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        await using var archive = new ZipArchive(await sent.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(archive.GetEntry("xl/worksheets/sheet1.xml"));
    }

    [Theory]
    [InlineData("/programs/nowhere/members/export")]
    [InlineData("/programs/nowhere/changes/export")]
    [InlineData("/programs/nowhere/journal/export")]
    [InlineData("/programs/nowhere/runs/export")]
    [InlineData("/programs/kaspersky-tiers/runs/99/export")]
    [InlineData("/members/nobody/facts/export")]
    public async Task Export_OfWhatIsNotThere_Is404(string address)
    {
        using var sent = await sample.Hub.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
    }

    [Fact]
    public async Task Export_OfAFilteredPage_HoldsWhatThePageShows()
    {
        var members = await LinesAsync(Program + "/members/export");
        var french = await LinesAsync(Program + "/members/export?country=FR");
        Assert.Equal(members.Where(line => line.Contains(",France,", StringComparison.Ordinal)), french.Skip(1));
        Assert.NotEqual(members.Count, french.Count);

        var changes = await LinesAsync(Program + "/changes/export");
        var proposals = await LinesAsync(Program + "/changes/export?only=approval");
        Assert.InRange(proposals.Count, 2, changes.Count - 1);
        Assert.Subset(changes.ToHashSet(StringComparer.Ordinal), proposals.ToHashSet(StringComparer.Ordinal));
        var id = changes[1].Split(',').First(cell => cell.EndsWith(".kaspersky-tiers", StringComparison.Ordinal));
        Assert.Equal([changes[0], changes[1]], await LinesAsync($"{Program}/changes/export?member={id}"));
        var page = await sample.Hub.Client.GetStringAsync(new Uri($"{Program}/changes?member={id}&only=approval", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains($"/changes/export?member={id}&amp;only=approval&amp;form=csv", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfRuns_HasEachRunOnce()
    {
        using var started = await sample.Hub.Client.PostAsync(new Uri("/api/v1/programs/logitech-tracks/runs", UriKind.Relative), ServedHub.NoContent, TestContext.Current.CancellationToken);
        started.EnsureSuccessStatusCode();

        var runs = await LinesAsync("/programs/logitech-tracks/runs/export");

        Assert.Equal(2, runs.Count);
        Assert.StartsWith("1,2026-06-15,", runs[1], StringComparison.Ordinal);
        Assert.EndsWith(",2026-06-15,the operator", runs[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_PageByPage_AreAllOfThemOnce()
    {
        var all = await sample.Hub.SendAsync(new ListLevelChanges("kaspersky-tiers", 1_000));
        var walked = new List<string>();
        for (var asked = new ListLevelChanges("kaspersky-tiers", 2); ;)
        {
            var page = await sample.Hub.SendAsync(asked);
            Assert.Equal(all.Count, page.Count);
            walked.AddRange(page.First.Select(change => change.Member));
            if (page.Next is null)
            {
                break;
            }

            asked = asked with { After = ChangePlace.Read(page.Next.Text) };
        }

        Assert.True(walked.Count > 4, $"only {walked.Count} changes are to come");
        Assert.Equal(all.First.Select(change => change.Member), walked);
    }

    private async Task<IReadOnlyList<string>> LinesAsync(string address)
    {
        var text = await sample.Hub.Client.GetStringAsync(new Uri($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}form=csv&lang=en", UriKind.Relative), TestContext.Current.CancellationToken);
        return [.. text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
