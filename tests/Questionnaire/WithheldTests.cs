using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Questionnaire.Tests.Samples;

namespace PartnerHub.Questionnaire.Tests;

/// <summary>What withholds a benefit of a definition: what is unknown, a claim for nothing, a membership that ended.</summary>
public sealed class WithheldTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    /// <summary>What nobody knows is no refusal: the claim waits for it, and says for what.</summary>
    [Theory]
    [InlineData(false, true, ClaimOutcome.Undetermined, "$.requirements[1].levels.gold.atLeast")]
    [InlineData(false, false, ClaimOutcome.Refused, null)]
    [InlineData(true, true, ClaimOutcome.Granted, null)]
    public void Rule_ConditionOfABenefitUnknown_IsUndetermined(bool isSet, bool contract, ClaimOutcome outcome, string? missing)
    {
        var definition = SampleFile.Read("three-tiers");
        definition["benefits"]![1]!["onlyIfMet"] = new JsonArray("contract", "annual-revenue");
        definition["requirements"]![1]!["levels"]!["gold"]!.AsObject()["atLeast"] = isSet ? 80_000 : null;
        var dossier = Member("gold", contract);

        var ruling = SampleFile.Make(definition).Benefits.Rule(dossier, new() { Benefit = "co-marketing", Amount = 100, Currency = "EUR" }, Day);

        Assert.Equal((outcome, missing), (ruling.Ruling, ruling.Missing.Count > 0 ? ruling.Missing[0] : null));
    }

    [Theory]
    [InlineData("0", ClaimOutcome.Refused)]
    [InlineData("0.01", ClaimOutcome.Granted)]
    public void Rule_AmountOfNothing_IsRefusedAndRecordsNothing(string amount, ClaimOutcome outcome)
    {
        var claim = new Claim { Benefit = "co-marketing", Amount = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency = "EUR" };

        var ruling = SampleFile.Make(SampleFile.Read("three-tiers")).Benefits.Rule(Member("gold", contract: true), claim, Day);

        Assert.Equal((outcome, outcome == ClaimOutcome.Granted ? 1 : 0), (ruling.Ruling, ruling.Records.Count));
    }

    [Theory]
    [InlineData(-1, CaseState.Open, true)]
    [InlineData(0, CaseState.Open, false)]
    [InlineData(0, CaseState.Ended, false)]
    [InlineData(0, CaseState.Closed, true)]
    public void Grant_StepThatEndsTheMembership_LeavesNothing(int days, CaseState state, bool granted)
    {
        var definition = SampleFile.Read("three-tiers");
        definition["violations"]![0]!["ladder"]![2]!["ends"] = true;
        var program = SampleFile.Make(definition);
        var dossier = Member("gold", contract: true) with
        {
            Cases = [new() { Id = "c1", Violation = "brand", OpenedOn = Day.AddDays(-90), State = state, ClosedOn = state == CaseState.Open ? null : Day, Steps = [new() { Kind = "termination", On = Day }] }],
        };

        var portal = program.Benefits.Grant(dossier, Day.AddDays(days)).Single(entitlement => entitlement.Id == "portal");
        var ruling = program.Benefits.Rule(dossier, new() { Benefit = "co-marketing", Amount = 100, Currency = "EUR" }, Day.AddDays(days));

        Assert.Equal(granted ? (BenefitState.Active, ClaimOutcome.Granted) : (BenefitState.NotGranted, ClaimOutcome.Refused), (portal.State, ruling.Ruling));
        Assert.Equal(granted, !ruling.Reasons[0].Text.En.Contains("Termination since 2 March 2026", StringComparison.Ordinal));
    }

    private static Dossier Member(string level, bool contract) => new()
    {
        Partner = new() { Id = "p1", Name = "Example", Country = "FR" },
        Membership = new() { Level = level, Since = new(2025, 6, 1), JoinedOn = new(2025, 6, 1) },
        Facts = FactSet.Of(
        [
            new() { Kind = "sales", On = new(2025, 12, 1), Amount = 90_000, Currency = "EUR" },
            .. contract ? new Contracts.Fact[] { new() { Kind = "contract", On = new(2025, 6, 1) } } : [],
        ]),
    };
}
