using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class UnansweredTests
{
    // Received on a Wednesday: the third working day is the Monday, so it is overdue from the Tuesday on.
    private const string Received = "2017-03-01";
    private const string Overdue = "2017-03-07";

    private static readonly Unanswered Rule = new(WorkingDays.WithoutHolidays)
    {
        Requests = "request",
        AnsweredOn = "answered-on",
        DaysToAnswer = 3,
        Clause = "C.1",
        StepBefore = LocalizedText.Of("l'avertissement", "the warning"),
    };

    [Theory]
    [InlineData(null, true)]
    [InlineData("2017-03-06", false)]
    [InlineData("2017-03-07", true)]
    public void SinceOpened_AnswerOnTheDay_FollowsWhenItIsLate(string? answeredOn, bool follows)
    {
        var found = Rule.SinceOpened(Dossier(Request(answeredOn)), Day("2017-03-02"), Day("2017-03-10"));

        Assert.Equal((follows, null), (found.Follows, found.NotBefore));
    }

    [Fact]
    public void SinceOpened_AnsweredBeforeTheCase_FollowsNot() =>
        Assert.False(Rule.SinceOpened(Dossier(Request("2017-03-20")), Day("2017-03-21"), Day("2017-03-22")).Follows);

    [Fact]
    public void SinceOpened_NotYetOverdue_FollowsFromThen()
    {
        var found = Rule.SinceOpened(Dossier(Request(null)), Day("2017-03-02"), Day("2017-03-06"));

        Assert.Equal((true, Day(Overdue)), (found.Follows, found.NotBefore));
        Assert.Contains("7 March 2017 only", found.Reasons[0].Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void SinceOpened_NoRequest_IsProvedByTheCase()
    {
        var found = Rule.SinceOpened(Dossier(), Day("2017-03-02"), Day("2017-03-06"));

        Assert.True(found.Follows);
        Assert.Equal(("C.1", true), (found.Reasons[0].Clause, found.Reasons[0].Text.Fr.Contains("2 mars 2017", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("2017-03-10", false)]
    [InlineData("2017-03-11", true)]
    public void SinceStep_AnswerByTheDay_FollowsWhileItIsOpen(string? answeredOn, bool follows)
    {
        var found = Rule.SinceStep(Dossier(Request(answeredOn)), Day("2017-03-08"), Day("2017-03-10"));

        Assert.Equal((follows, follows ? Day("2017-03-09") : (DateOnly?)null), (found.Follows, found.NotBefore));
    }

    [Theory]
    [InlineData("2017-03-06", Overdue, "is overdue on 7 March 2017 only")]
    [InlineData(Overdue, "2017-03-03", "had no answer on 7 March 2017")]
    public void SinceStep_OnTheDayItIsOverdue_FollowsTheStep(string on, string notBefore, string said)
    {
        var found = Rule.SinceStep(Dossier(Request(null)), Day("2017-03-02"), Day(on));

        Assert.Equal((true, Day(notBefore)), (found.Follows, found.NotBefore));
        Assert.Contains(said, Assert.Single(found.Reasons).Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void SinceStep_NoRequest_NamesTheStepBefore()
    {
        var found = Rule.SinceStep(Dossier(), Day("2017-03-08"), Day("2017-03-10"));

        Assert.Equal("Nothing shows that the warning of 8 March 2017 had any effect.", found.Reasons[0].Text.En);
        Assert.Equal("Rien ne montre que l'avertissement du 8 mars 2017 ait eu un effet.", found.Reasons[0].Text.Fr);
        Assert.Equal(Day("2017-03-09"), found.NotBefore);
    }

    [Fact]
    public void SinceStep_SeveralOpen_WaitsForTheFirstOverdue()
    {
        var later = Fact("request", "2017-03-02");

        Assert.Equal(Day(Overdue), Rule.SinceStep(Dossier(later, Request(null)), Day("2017-03-02"), Day("2017-03-06")).NotBefore);
    }

    private static Fact Request(string? answeredOn) => answeredOn is null
        ? Fact("request", Received)
        : Fact("request", Received) with { Details = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["answered-on"] = answeredOn } };
}
