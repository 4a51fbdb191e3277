using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Tests.Members;

/// <summary>A page of a member reads what it shows once, and asks the program once.</summary>
public sealed class MemberTrafficTests
{
    private const int MostStatements = 12;

    private static readonly string[] Pages =
        ["/members/p001.kaspersky-tiers", "/members/p001.kaspersky-tiers?on=2026-03-31", "/members/p001.logitech-tracks", "/members/p001.logitech-tracks?on=2027-01-01"];

    [Fact]
    public async Task Page_OfAMember_AsksOnceInTwelveStatements()
    {
        using var traffic = new Traffic();
        await using var hub = await ServedHub.StartAsync(null, services => services.AddSingleton<ICallWatch>(traffic), null);
        foreach (var page in Pages)
        {
            await traffic.WatchAsync(() => hub.Client.GetStringAsync(new Uri(page, UriKind.Relative)));

            Assert.Equal((1, 1, 1, 1), (Count(traffic, "AssessEligibility"), Count(traffic, "PlaceLevel"), Count(traffic, "GetDossier"), Count(traffic, "FindMemberRevision")));
            Assert.Equal(0, Count(traffic, "FindOverride"));
            Assert.Single(traffic.Statements, statement => statement.Contains("FROM eligibility_override", StringComparison.Ordinal));
            Assert.True(traffic.Statements.Count <= MostStatements, $"{traffic.Statements.Count} statements for {page}:\n{string.Join('\n', traffic.Statements)}");
        }
    }

    [Theory]
    [InlineData("standing", "AssessEligibility", 3)]
    [InlineData("level", "PlaceLevel", 3)]
    [InlineData("benefits", "GrantBenefits", 4)]
    [InlineData("obligations", "ListObligations", 4)]
    [InlineData("cases", "RuleOnCase", 5)]
    [InlineData("override", "FindOverride", 4)]
    public async Task Answer_AboutAMember_ReadsOnce(string question, string request, int statements)
    {
        using var traffic = new Traffic();
        await using var hub = await ServedHub.StartAsync(null, services => services.AddSingleton<ICallWatch>(traffic), null);
        await traffic.WatchAsync(() => hub.Client.GetAsync(new Uri($"/api/v1/members/p001.kaspersky-tiers/{question}", UriKind.Relative)));

        Assert.True(Count(traffic, request) <= 1);
        Assert.Equal((1, 1), (Count(traffic, "GetDossier"), Count(traffic, "FindMemberRevision")));
        Assert.True(traffic.Statements.Count <= statements, $"{traffic.Statements.Count} statements for {question}:\n{string.Join('\n', traffic.Statements)}");
    }

    private static int Count(Traffic traffic, string request) => traffic.Requests.Count(name => name == request);
}
