using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Programs.Tests;

public sealed class QuestionTests
{
    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("3000-01-01")]
    public async Task Ask_DayOutOfReason_IsInvalid(string day)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd");

        await AssertInvalid(new AssessEligibility("good", Hub.Dossier(), on), "$.on", day);
        await AssertInvalid(new GrantBenefits("good", Hub.Dossier(), on), "$.on", day);
        await AssertInvalid(new PlaceLevel("good", Hub.Dossier(), null, on), "$.on", day);
        await AssertInvalid(new AssessNetwork("good", [], on), "$.on", day);
    }

    [Fact]
    public Task Place_UnknownLevel_IsInvalid() =>
        AssertInvalid(new PlaceLevel("good", Hub.Dossier(), new() { To = "top" }, Hub.Day), "$.request.to", "one of: base, found 'top'");

    [Fact]
    public Task Explain_UnknownRequirement_IsInvalid() =>
        AssertInvalid(new ExplainRequirement("good", Hub.Dossier(), "size", Hub.Day), "$.requirement", "one of: sales, found 'size'");

    [Fact]
    public Task Claim_UnknownBenefit_IsInvalid() =>
        AssertInvalid(new RuleOnClaim("good", Hub.Dossier(), new() { Benefit = "car" }, Hub.Day), "$.claim.benefit", "one of: logo, found 'car'");

    [Fact]
    public Task Case_UnknownViolation_IsInvalid() =>
        AssertInvalid(new RuleOnCase("good", Hub.Dossier(), new() { Violation = "noise", OpenedOn = Hub.Day }, Hub.Day), "$.case.violation", "one of: breach, found 'noise'");

    [Theory]
    [InlineData(-1)]
    [InlineData(1_831)]
    public Task Obligations_PeriodOutOfReason_IsInvalid(int days) =>
        AssertInvalid(new ListObligations("good", Hub.Dossier(), Hub.Day, Hub.Day.AddDays(days)), "$.to", "five years later");

    [Fact]
    public async Task Obligations_FiveYears_AreListed()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins);

        Assert.Empty(await hub.Mediator.Send(new ListObligations("good", Hub.Dossier(), Hub.Day, Hub.Day.AddYears(5))));
    }

    private static async Task AssertInvalid<TAnswer>(IRequest<TAnswer> question, string path, string text)
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins);

        var error = Assert.Single((await Assert.ThrowsAsync<InvalidRequestException>(() => hub.Mediator.Send(question))).Errors);

        Assert.Equal(path, error.Path);
        Assert.Contains(text, error.Text.En);
        Assert.NotEqual(error.Text.En, error.Text.Fr);
    }
}
