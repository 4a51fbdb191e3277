using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Tests.Api;

/// <summary>A document of any shape is read before anybody has to wait for it, and quotas are said.</summary>
public sealed class ApiHostileDocumentTests : OnboardingApi
{
    private readonly Watch _watch = new();

    [Fact]
    public async Task Document_OfTwentyThousandColumns_IsRefusedBeforeAnyWork()
    {
        var columns = string.Concat(Enumerable.Repeat("|a", 20_000));
        _watch.Began = 0;

        var answer = await ImportAsync("/document", Encoding.UTF8.GetBytes($"# Partenariats - Client\n\n## 1. A\n\n{columns}|\n{columns.Replace('a', '-')}|\n"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("a table has 100 at most", answer.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(0, _watch.Began);
    }

    [Fact]
    public async Task Document_ExportedOrTakenIn_IsInOneShortUnitOfWork()
    {
        await StartAsync("Client");
        var blank = await BytesAsync("client");
        _watch.Began = 0;

        await BytesAsync("client");
        Assert.Equal(1, _watch.Began);
        Assert.Equal(HttpStatusCode.OK, (await ImportAsync("/client/document", blank)).Status);
        Assert.Equal(2, _watch.Began);
    }

    [Fact]
    public async Task Attachments_BeyondTheirNumber_AreRefusedWithASentence()
    {
        await StartAsync("Client");
        for (var file = 0; file < 100; file++)
        {
            Assert.Equal(HttpStatusCode.OK, (await AttachAsync("1.1", "a.txt", [1])).Status);
        }

        var answer = await AttachAsync("1.1", "a.txt", [1]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("at most 100 files and 200 MB for a questionnaire", answer.Body.GetRawText(), StringComparison.Ordinal);
        using var removed = await Hub.Client.DeleteAsync(new Uri(Onboarding + "/client/attachments/7", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, (await AttachAsync("1.1", "a.txt", [1])).Status);
    }

    [Fact]
    public async Task Answers_BeyondTheirNumberOrLength_AreRefusedWithASentence()
    {
        await StartAsync("Client");
        var many = await SaveAsync("client", [.. Enumerable.Range(0, 5_001).Select(row => (FormattableString.Invariant($"partners[{row:D4}].name"), "x"))]);
        var text = new string('x', 20_000);
        var batches = new List<HttpStatusCode>();
        for (var batch = 0; batch < 5; batch++)
        {
            batches.Add((await SaveAsync("client", [.. Enumerable.Range(0, 50).Select(row => (FormattableString.Invariant($"partners[{batch}{row:D3}].name"), text))])).Status);
        }

        Assert.Equal(HttpStatusCode.BadRequest, many.Status);
        Assert.Contains("at most 5000 answers at once", many.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, 4), HttpStatusCode.BadRequest], batches);
    }

    [Fact]
    public async Task Clients_OfOneName_AllGetAnIdOfTheirOwn()
    {
        var ids = new List<string>();
        for (var client = 0; client < 20; client++)
        {
            ids.Add((await StartAsync("Client")).GetProperty("id").GetString()!);
        }

        Assert.Equal(Enumerable.Range(1, 20).Select(number => number == 1 ? "client" : FormattableString.Invariant($"client-{number}")), ids);
    }

    private protected override void AddServices(IServiceCollection services) => services.AddSingleton<ICallWatch>(_watch);

    private sealed class Watch : ICallWatch
    {
        public int Began { get; set; }

        public void Calling(string what) => Began += what == "begin" ? 1 : 0;
    }
}
