using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Tests.Members;

/// <summary>A page of a member, and an answer about one, read what they show once, and ask the program once.</summary>
public sealed class MemberTrafficTests : IAsyncLifetime
{
    private const int MostStatements = 14;

    private readonly Traffic _traffic = new();
    private ServedHub _hub = null!;

    public async ValueTask InitializeAsync()
    {
        _hub = await ServedHub.StartAsync(null, services => services.AddSingleton<ICallWatch>(_traffic), null);

        // The first form that a hub shows reads the keys of forms, or makes them: once, and for no member.
        using var form = await _hub.Client.GetAsync(new Uri("/programs/kaspersky-tiers/runs", UriKind.Relative));
        Assert.True(form.IsSuccessStatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        _traffic.Dispose();
    }

    [Fact]
    public async Task Page_OfAMember_AsksOnceInFourteenStatements()
    {
        foreach (var page in new[] { "p001.kaspersky-tiers", "p001.kaspersky-tiers?on=2026-03-31", "p001.logitech-tracks", "p001.logitech-tracks?on=2027-01-01" })
        {
            await WatchAsync($"/members/{page}");

            Assert.Equal((1, 1, 1, 1, 1), (Count("AssessEligibility"), Count("PlaceLevel"), Count("GrantBenefits"), Count("GetDossier"), Count("FindMemberRevision")));
            Assert.Equal(1, Overrides);
            AssertAtMost(MostStatements, page);
        }
    }

    [Fact]
    public async Task Answer_AboutAMember_ReadsOnce()
    {
        foreach (var (question, statements) in new[] { ("standing", 4), ("level", 4), ("benefits", 5), ("obligations", 5), ("cases", 5), ("override", 5) })
        {
            await WatchAsync($"/api/v1/members/p002.kaspersky-tiers/{question}");

            Assert.Equal((1, 1), (Count("GetDossier"), Count("FindMemberRevision")));
            Assert.True(Overrides <= 1);
            Assert.True(Count("AssessEligibility") + Count("PlaceLevel") <= 1);
            AssertAtMost(statements, question);
        }
    }

    private int Overrides => _traffic.Statements.Count(statement => statement.Contains("FROM eligibility_override", StringComparison.Ordinal));

    private Task WatchAsync(string address) => _traffic.WatchAsync(async () =>
    {
        using var answer = await _hub.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{address} answered {answer.StatusCode}");
    });

    private int Count(string request) => _traffic.Requests.Count(name => name == request);

    private void AssertAtMost(int statements, string about) =>
        Assert.True(_traffic.Statements.Count <= statements, $"{_traffic.Statements.Count} statements for {about}:\n{string.Join('\n', _traffic.Statements)}");
}
