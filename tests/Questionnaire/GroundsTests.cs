using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Questionnaire.Tests.Samples;

namespace PartnerHub.Questionnaire.Tests;

/// <summary>What a definition pays says on what: the level and the requirements it goes by, and what it waits for.</summary>
public sealed class GroundsTests
{
    private static readonly DateOnly Day = new(2026, 6, 15);

    [Theory]
    [InlineData("2026-06-15", 5000, "ALL-REQUIREMENTS.agreement", "'Partner agreement': met.")]
    [InlineData("2026-06-14", 0, "ALL-BENEFITS.rebate", "Suspended until 'Partner agreement' is met.")]
    public void Payouts_WaitingForARequirement_LookAtTheDayAsked(string agreementUntil, decimal amount, string clause, string text)
    {
        var payout = Assert.Single(Waiting("agreement").Benefits.Payouts(Seller(agreementUntil), "2026-Q1", Day));

        Assert.Equal((amount, "EUR"), (payout.Amount, payout.Currency));
        Assert.Equal(amount == 0, payout.Lines.Count == 0);
        Assert.Contains(payout.Reasons, reason => reason.Clause == clause && reason.Text.En == text);
    }

    [Theory]
    [InlineData("2026-06-15", ClaimOutcome.Granted)]
    [InlineData("2026-06-14", ClaimOutcome.Refused)]
    public void Rule_OnWhatIsPaidByThePeriod_WaitsAsThePayoutDoes(string agreementUntil, ClaimOutcome outcome)
    {
        var ruling = Waiting("agreement").Benefits.Rule(Seller(agreementUntil), new() { Benefit = "rebate", Period = "2026-Q1" }, Day);

        Assert.Equal(outcome, ruling.Ruling);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, 5000)]
    public void Payouts_WaitingForARequirement_AreOfNoAmountWhileItIsUnknown(bool isUnknown, int? amount)
    {
        var definition = SampleFile.Read("alliance");
        Benefit(definition, "rebate")["onlyIfMet"] = new JsonArray("annual-sales");
        if (isUnknown)
        {
            definition["requirements"]!.AsArray().Single(row => row!["id"]!.GetValue<string>() == "annual-sales")!["levels"]!["select"] =
                new JsonObject { ["demand"] = "required", ["atLeast"] = null };
        }

        var payout = Assert.Single(SampleFile.Make(definition).Benefits.Payouts(Seller("2026-06-15"), "2026-Q1", Day));

        Assert.Equal(((decimal?)amount, isUnknown ? null : "EUR"), (payout.Amount, payout.Currency));
        Assert.Equal(!isUnknown, payout.Reasons.Any(reason => reason.Text.En == "'Annual sales': 300,000.00 EUR."));
    }

    [Theory]
    [InlineData(true, 2469.00)]
    [InlineData(false, null)]
    public void Rule_OnARate_SaysOnWhatAtWhichRateAndWhen(bool closed, double? amount)
    {
        var definition = SampleFile.Read("three-tiers");
        Benefit(definition, "commission")["onlyIfMet"] = new JsonArray("annual-revenue");
        var dossier = new Dossier
        {
            Partner = new() { Id = "p1", Name = "Example", Country = "FR" },
            Membership = new() { Level = "gold", Since = new(2025, 6, 1), JoinedOn = new(2025, 6, 1) },
            Facts = FactSet.Of([new() { Kind = "sales", On = new(2025, 12, 1), Amount = 90_000, Currency = "EUR" }, new() { Kind = "contract", On = new(2025, 6, 1) }]),
        };
        var claim = new Claim { Benefit = "commission", Amount = 12_345, Currency = "EUR", Details = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["closed"] = closed } };

        var ruling = SampleFile.Make(definition).Benefits.Rule(dossier, claim, new(2026, 3, 2));

        Assert.Equal((ClaimOutcome.Granted, (decimal?)amount), (ruling.Ruling, ruling.Amount));
        string[] expected = ["2,469.00 EUR on 12,345.00 EUR: 20 %.", .. closed ? [] : (string[])["Due once the deal is closed."], "'Revenue through the partner': 90,000.00 EUR."];
        Assert.Equal(expected, ruling.Reasons.Select(reason => reason.Text.En));
    }

    private static IPartnerProgram Waiting(string requirement)
    {
        var definition = SampleFile.Read("alliance");
        Benefit(definition, "rebate")["onlyIfMet"] = new JsonArray(requirement);
        return SampleFile.Make(definition);
    }

    private static JsonObject Benefit(JsonObject definition, string id) =>
        definition["benefits"]!.AsArray().Select(benefit => benefit!.AsObject()).Single(benefit => benefit["id"]!.GetValue<string>() == id);

    private static Dossier Seller(string agreementUntil) => new()
    {
        Partner = new() { Id = "p1", Name = "Example", Country = "FR", Types = ["reseller"] },
        Membership = new() { Level = "select", Since = new(2025, 1, 1), JoinedOn = new(2023, 5, 10) },
        Facts = FactSet.Of(
        [
            new() { Kind = "agreement", On = new(2023, 1, 10), Until = DateOnly.ParseExact(agreementUntil, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) },
            new() { Kind = "sales", On = new(2026, 2, 10), Amount = 300_000, Currency = "EUR", Product = "other" },
        ]),
    };
}
