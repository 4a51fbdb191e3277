using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Questionnaire.Tests.Samples;

namespace PartnerHub.Questionnaire.Tests;

/// <summary>What a definition takes for the sign of a violation: a duty that was missed.</summary>
public sealed class SuspicionTests
{
    private static readonly DateOnly LongAgo = new(2020, 1, 1);

    [Theory]
    [InlineData("2026-01-15", 0)]
    [InlineData("2026-01-16", 1)]
    [InlineData("2027-01-15", 1)]
    [InlineData("2027-01-16", 0)]
    public void Detect_PaperNotHandedIn_IsSuspectedFromTheDayAfterForSoManyMonths(string on, int found)
    {
        var suspicions = Missing("quarterly-report").Sanctions.Detect(Member("gold", joined: "2025-12-31"), Day(on));

        Assert.Equal(found, suspicions.Count(suspicion => suspicion.Period == "2025-Q4"));
        Assert.All(suspicions.Where(suspicion => suspicion.Period == "2025-Q4"), suspicion => Assert.Equal(
            ("missed-sla", Day("2026-01-16"), "Hand in the pipeline report (2025-Q4): due on 15 January 2026, not done.", "Remettre le point d'avancement (2025-Q4) : dû le 15 janvier 2026, pas fait."),
            (suspicion.Violation, suspicion.Since, suspicion.Reasons.Single().Text.En, suspicion.Reasons.Single().Text.Fr)));
    }

    [Theory]
    [InlineData("2026-02-15", 1)]
    [InlineData("2026-02-16", 0)]
    public void Detect_WithinOneMonth_LooksNoFurtherBack(string on, int found) =>
        Assert.Equal(found, Missing("quarterly-report", withinMonths: 1).Sanctions.Detect(Member("gold"), Day(on)).Count);

    [Fact]
    public void Detect_OlderThanWhatCountsForTheLevel_IsSuspectedToo()
    {
        var suspicions = Missing("quarterly-report").Sanctions.Detect(Member("gold", joined: "2025-10-01", Report("2025-Q4", "2026-01-15")), Day("2026-12-01"));

        Assert.Equal(["2026-Q1", "2026-Q2", "2026-Q3"], suspicions.Select(suspicion => suspicion.Period));
    }

    [Theory]
    [InlineData("2026-01-15", "2026-01-16", 0)]
    [InlineData("2026-01-20", "2026-01-19", 1)]
    [InlineData("2026-01-20", "2026-01-20", 0)]
    public void Detect_PaperHandedIn_IsNoLongerSuspected(string handedIn, string on, int found) =>
        Assert.Equal(found, Missing("quarterly-report", withinMonths: 1).Sanctions.Detect(Member("gold", Report("2025-Q4", handedIn)), Day(on)).Count);

    [Theory]
    [InlineData("2025-12-31", 1)]
    [InlineData("2026-01-01", 0)]
    public void Detect_PeriodThatEndedBeforeJoining_IsNotOwed(string joined, int found) =>
        Assert.Equal(found, Missing("quarterly-report").Sanctions.Detect(Member("gold", joined), Day("2026-02-01")).Count);

    [Theory]
    [InlineData("silver", "gold", "2026-01-15", 1)]
    [InlineData("silver", "gold", "2026-01-16", 0)]
    [InlineData("gold", "silver", "2026-01-15", 0)]
    [InlineData("gold", "silver", "2026-01-16", 1)]
    public void Detect_LevelChanged_GoesByTheOneHeldWhenItWasDue(string before, string now, string since, int found)
    {
        var dossier = Member(now, joined: "2025-12-31");
        dossier = dossier with { Membership = dossier.Membership! with { Since = Day(since), History = [new LevelPeriod { Level = before, From = LongAgo }] } };

        Assert.Equal(found, Missing("quarterly-report").Sanctions.Detect(dossier, Day("2026-02-01")).Count);
    }

    [Theory]
    [InlineData("2026-01-15", 0)]
    [InlineData("2026-01-16", 1)]
    public void Detect_RequirementWaivedWhenItWasDue_IsNotSuspected(string waived, int found)
    {
        var waiver = new Contracts.Fact { Kind = "waiver", On = Day(waived), Value = "agreed", Details = new Dictionary<string, FactValue> { ["requirement"] = "pipeline-report" } };

        Assert.Equal(found, Missing("quarterly-report").Sanctions.Detect(Member("gold", joined: "2025-12-31", waiver), Day("2026-02-01")).Count);
    }

    [Fact]
    public void Detect_Candidate_OwesNothing() =>
        Assert.Empty(Missing("quarterly-report").Sanctions.Detect(Member("gold") with { Membership = null }, Day("2026-02-01")));

    [Fact]
    public void Detect_NothingSaidToBeSuspected_IsNothing() =>
        Assert.Empty(SampleFile.Make(SampleFile.Read("three-tiers")).Sanctions.Detect(Member("gold"), Day("2026-02-01")));

    [Theory]
    [InlineData("2026-03-01", 0)]
    [InlineData("2026-03-02", 1)]
    [InlineData("2027-03-01", 1)]
    [InlineData("2027-03-02", 0)]
    public void Detect_CertificateNotRenewed_IsSuspectedFromTheDayAfterItsEnd(string on, int found)
    {
        var suspicions = Missing("certificate-renewal").Sanctions.Detect(Member("silver", Certificate("ann", "2025-03-02", "2026-03-01")), Day(on));

        Assert.Equal(found, suspicions.Count);
        Assert.All(suspicions, suspicion => Assert.Equal(
            (Day("2026-03-02"), null, "Renew a certification (ann): due on 1 March 2026, not done."), (suspicion.Since, suspicion.Period, suspicion.Reasons.Single().Text.En)));
    }

    [Theory]
    [InlineData("ann", "silver", 0)]
    [InlineData("bob", "silver", 1)]
    [InlineData("bob", "bronze", 0)]
    public void Detect_CertificateRenewedOrNotAsked_IsNotSuspected(string renewed, string level, int found)
    {
        var dossier = Member(level, Certificate("ann", "2025-03-02", "2026-03-01"), Certificate(renewed, "2026-02-20", "2028-02-20"));

        Assert.Equal(found, Missing("certificate-renewal").Sanctions.Detect(dossier, Day("2026-04-01")).Count);
    }

    [Fact]
    public void Detect_TwoCertificatesOfOneDay_AreOneSuspicionWithBothReasons()
    {
        var dossier = Member("silver", Certificate("ann", "2025-03-02", "2026-03-01"), Certificate("bob", "2025-03-02", "2026-03-01"));

        var suspicion = Assert.Single(Missing("certificate-renewal").Sanctions.Detect(dossier, Day("2026-04-01")));

        Assert.Equal(2, suspicion.Reasons.Count);
        Assert.Contains(suspicion.Reasons, reason => reason.Text.En.Contains("(bob)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("leaver-notice", "2017-03-31", null, 0)]
    [InlineData("leaver-notice", "2017-04-01", null, 1)]
    [InlineData("leaver-notice", "2017-04-01", "2017-03-31", 0)]
    [InlineData("leaver-notice", "2018-03-31", null, 1)]
    [InlineData("leaver-notice", "2018-04-01", null, 0)]
    [InlineData("leaver-replacement", "2017-05-30", null, 0)]
    [InlineData("leaver-replacement", "2017-05-31", null, 1)]
    public void Detect_PersonWhoLeft_IsToBeToldAndReplacedInTime(string duty, string on, string? told, int found)
    {
        var left = new Contracts.Fact
        {
            Kind = "person-left", On = Day("2017-03-01"), Person = "ann",
            Details = told is null ? new Dictionary<string, FactValue>() : new Dictionary<string, FactValue> { ["toldOn"] = told },
        };
        var dossier = Member("gold", new Contracts.Fact { Kind = "certification.sales", On = Day("2016-01-01"), Until = Day("2017-06-30"), Person = "ann" }, left);

        Assert.Equal(found, Missing(duty, sample: "five-statuses").Sanctions.Detect(dossier, Day(on)).Count);
    }

    [Fact]
    public void Detect_SeveralViolations_AreInTheOrderOfTheirDays()
    {
        var definition = SampleFile.Read("three-tiers");
        Suspect(definition, 0, "certificate-renewal", 12);
        Suspect(definition, 1, "quarterly-report", 12);
        var dossier = Member("gold", joined: "2025-12-31", Certificate("ann", "2025-03-02", "2026-03-01"));

        var suspicions = SampleFile.Make(definition).Sanctions.Detect(dossier, Day("2026-05-01"));

        Assert.Equal([("missed-sla", "2026-01-16"), ("brand", "2026-03-02"), ("missed-sla", "2026-04-16")], suspicions.Select(suspicion => (suspicion.Violation, $"{suspicion.Since:yyyy-MM-dd}")));
    }

    [Fact]
    public void Suspected_DutyOfAWindow_IsRefused()
    {
        var definition = SampleFile.Read("three-tiers");
        Suspect(definition, 1, "tier-review", 12);

        Assert.Contains(SampleFile.Errors(definition), error => error.Path == "$.violations[1].suspected.missed");
    }

    private static IPartnerProgram Missing(string duty, int withinMonths = 12, string sample = "three-tiers")
    {
        var definition = SampleFile.Read(sample);
        Suspect(definition, 1, duty, withinMonths);
        return SampleFile.Make(definition);
    }

    private static void Suspect(JsonObject definition, int violation, string duty, int withinMonths) =>
        definition["violations"]![violation]!["suspected"] = new JsonObject { ["missed"] = duty, ["withinMonths"] = withinMonths };

    private static Dossier Member(string level, params Contracts.Fact[] facts) => Member(level, "2025-10-01", facts);

    private static Dossier Member(string level, string joined, params Contracts.Fact[] facts) => new()
    {
        Partner = new() { Id = "p1", Name = "Example", Country = "FR" },
        Membership = new() { Level = level, Since = LongAgo, JoinedOn = Day(joined) },
        Facts = FactSet.Of(facts),
    };

    private static Contracts.Fact Report(string quarter, string on) => new() { Kind = "pipeline-report", On = Day(on), Period = quarter };

    private static Contracts.Fact Certificate(string person, string on, string until) => new() { Kind = "certification", On = Day(on), Until = Day(until), Person = person };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
