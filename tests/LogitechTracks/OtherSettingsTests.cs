using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks.Tests;

/// <summary>What other settings than the shipped ones change.</summary>
public sealed class OtherSettingsTests
{
    private const string Regions = """[{ "id": "here", "countries": ["FR"], "currency": "EUR", "thresholds": { "premier": 100, "elite": 1000, "principal": 10000 } }]""";

    private static readonly DateOnly FirstOfMay = new(2024, 5, 1);

    [Fact]
    public void Place_UnselectedBestFit_GoesToTheEarnedTrack()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "unselected": "best-fit" }""");

        var ruling = program.Eligibility.Place(Sold(150, "principal"), null, FirstOfMay);

        Assert.Equal((LevelOutcome.Granted, "premier"), (ruling.Ruling, ruling.Today));
        Assert.Superset(new HashSet<string> { "LOG-UNSELECTED", "LOG-SELECTION", "LOG-CHANGES" }, ruling.Reasons.Select(reason => reason.Clause).ToHashSet());
        Assert.Contains(ruling.Reasons, reason => reason.Text.En == "No track chosen: the best-fitting one, Premier.");
    }

    [Theory]
    [InlineData("best-fit", "elite", "No track chosen: the best-fitting one, Elite.")]
    [InlineData("lowest", "premier", "No track chosen: the lowest one, Premier.")]
    public void Place_WithoutATrack_GoesWhereTheSettingSays(string unselected, string track, string why)
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "unselected": "{{unselected}}", "milestoneTracks": [] }""");
        var dossier = Established(1000, "elite") with { Membership = new Membership { JoinedOn = new DateOnly(2022, 1, 10) } };

        var ruling = program.Eligibility.Place(dossier, null, FirstOfMay);

        Assert.Equal((LevelOutcome.Granted, track), (ruling.Ruling, ruling.Today));
        Assert.Contains(ruling.Reasons, reason => reason.Text.En == why);
    }

    [Fact]
    public void Place_BestFitIsTheTrackHeld_StaysAndSaysWhy()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "unselected": "best-fit", "milestoneTracks": [] }""");

        var ruling = program.Eligibility.Place(Established(1000, "elite"), null, FirstOfMay);

        Assert.Equal((LevelOutcome.Unchanged, "elite"), (ruling.Ruling, ruling.Today));
        Assert.Contains(ruling.Reasons, reason => reason.Clause == "LOG-UNSELECTED");
    }

    [Fact]
    public void Place_BestFitNothingButMissingAgainstIt_StaysAndSaysWhy()
    {
        var program = SettingsTests.Create("""{ "regions": [{ "id": "here", "countries": ["FR"], "currency": "EUR" }], "unselected": "best-fit" }""");

        var ruling = program.Eligibility.Place(Established(1000, "elite"), null, FirstOfMay);

        Assert.Equal((LevelOutcome.Unchanged, "elite"), (ruling.Ruling, ruling.Today));
        Assert.Contains(ruling.Reasons, reason => reason.Text.En == "Elite cannot be judged on that day: nothing falls on what is missing.");
    }

    [Fact]
    public void Place_BestFitMissingAndNotMet_GoesBelow()
    {
        var program = SettingsTests.Create("""{ "regions": [{ "id": "here", "countries": ["FR"], "currency": "EUR", "thresholds": { "premier": 100 } }], "unselected": "best-fit" }""");

        var ruling = program.Eligibility.Place(Sold(150, "principal"), null, FirstOfMay);

        Assert.Equal((LevelOutcome.Granted, "premier"), (ruling.Ruling, ruling.Today));
    }

    [Fact]
    public void Place_UnselectedLowest_GoesToPremier()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "milestoneTracks": [] }""");

        var ruling = program.Eligibility.Place(Established(1000, "elite"), null, FirstOfMay);

        Assert.Equal((LevelOutcome.Granted, "premier"), (ruling.Ruling, ruling.Today));
    }

    [Fact]
    public void Assess_MilestonesOfPrincipalOnly_AskEliteNone()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "milestoneTracks": ["principal"] }""");

        var elite = program.Eligibility.Assess(Established(1000, "elite"), FirstOfMay).Levels[1];

        var milestones = elite.Requirements.Single(result => result.Cell.Requirement == "quarterly-milestones");
        Assert.Equal((Demand.Unspecified, "$.milestoneTracks"), (milestones.Cell.Demand, milestones.Missing?.What));
        Assert.True(elite.Eligible);
    }

    [Fact]
    public void Assess_MetAboveButNotBelow_LowerIsConferred()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "milestoneTracks": ["premier"] }""");

        var standing = program.Eligibility.Assess(Established(1000, "elite"), FirstOfMay);

        Assert.Equal(["premier", "elite"], standing.Eligible);
        Assert.Equal("LOG-SELECTION", standing.Levels[0].Conferred?.Clause);
    }

    [Fact]
    public void Assess_HighestMetButNotTheOneBelow_BothBelowAreConferred()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "milestoneTracks": ["premier", "elite"] }""");

        var standing = program.Eligibility.Assess(Established(10000, "elite"), FirstOfMay);

        Assert.Equal(["premier", "elite", "principal"], standing.Eligible);
        Assert.Equal(["LOG-SELECTION", "LOG-SELECTION", null], standing.Levels.Select(level => level.Conferred?.Clause));
    }

    [Fact]
    public void Assess_TwoCertificationsAsked_OneIsNotEnough()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "certificationCount": 2 }""");

        var next = program.Eligibility.Assess(Established(1000, "elite"), FirstOfMay).Next;

        Assert.Equal(1, next?.Missing.Single(gap => gap.Id == "certification").Amount);
    }

    [Fact]
    public void Assess_CountryOfAPlanMarketOutsideRegions_OwesThePlan()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "premierPlanMarkets": ["BR"] }""");

        var premier = program.Eligibility.Assess(In("BR"), FirstOfMay).Levels[0];

        Assert.Equal(Demand.Required, premier.Requirements.Single(result => result.Cell.Requirement == "joint-business-plan").Cell.Demand);
    }

    [Fact]
    public void Grant_NoFiguresSet_GrantsAndSaysWhatIsNotSet()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}} }""");

        var granted = program.Benefits.Grant(Established(1000, "elite"), FirstOfMay);

        Assert.Equal(BenefitState.NotGranted, Of("leap").State);
        Assert.Null(Of("base-discount").Text);
        AssertSays("leap", "No rate is set for Elite: no LEAP.", "Aucun taux n'est fixé pour Élite : pas de LEAP.");
        AssertSays("nfr", "No cap is set for Elite.", "Aucun plafond n'est fixé pour Élite.");
        AssertSays("base-discount", "No rate is set for Elite.", "Aucun taux n'est fixé pour Élite.");
        AssertSays("deal-registration", "The days of protection and the rate are not set.", "La durée de protection et le taux ne sont pas fixés.");
        AssertSays("mdf", "No funds accrue for Elite, as no rate is set: project by project.", "Aucun fonds ne se cumule pour Élite, faute de taux fixé : projet par projet.");

        Entitlement Of(string id) => granted.Single(entitlement => entitlement.Id == id);
        void AssertSays(string id, string en, string fr) => Assert.Contains(Of(id).Reasons, reason => (reason.Text.En, reason.Text.Fr) == (en, fr));
    }

    [Fact]
    public void Grant_OneStepAndOneCategory_AreEnough()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "leap": { "elite": [{ "from": 20, "rate": 10 }] }, "discounts": { "elite": { "headsets": 12.5 } } }""");

        var granted = program.Benefits.Grant(Established(1000, "elite"), FirstOfMay);
        var leap = program.Description.Benefits.Single(row => row.Id == "leap").Cells;

        Assert.NotEqual(BenefitState.NotGranted, granted.Single(entitlement => entitlement.Id == "leap").State);
        Assert.Equal("headsets 12.5 %", granted.Single(entitlement => entitlement.Id == "base-discount").Text?.En);
        Assert.Equal("here: 10 % from 20 EUR", leap[1].Note?.En);
        Assert.Equal("No rate set.", leap[2].Note?.En);
    }

    [Theory]
    [InlineData("deal-registration", "$.dealRegistration")]
    [InlineData("nfr", "$.nfrCap.elite")]
    [InlineData("base-discount", "$.discounts.elite['headsets']")]
    public void Rule_NoFigureSet_IsUndetermined(string benefit, string path)
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}} }""");
        var claim = new Claim { Benefit = benefit, Product = "headsets", Amount = 10, Currency = "EUR", Customer = new Customer { IsNew = true } };

        var ruling = program.Benefits.Rule(Established(1000, "elite"), claim, FirstOfMay);

        Assert.Equal(ClaimOutcome.Undetermined, ruling.Ruling);
        Assert.Equal([path], ruling.Missing);
    }

    [Fact]
    public void Grant_OtherListForALatePlan_SuspendsThatOne()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "planLateSuspends": ["deal-desk"] }""");

        var granted = program.Benefits.Grant(Established(1000, "elite"), new DateOnly(2024, 5, 17));

        Assert.Equal(BenefitState.Suspended, granted.Single(entitlement => entitlement.Id == "deal-desk").State);
        Assert.NotEqual("LOG-PLAN-LATE", granted.Single(entitlement => entitlement.Id == "mdf").Reasons[0].Clause);
    }

    [Theory]
    [InlineData("25", "2.5", "LOG-B.leap")]
    [InlineData("24.99", "0", "LOG-MILESTONES")]
    public void Payouts_RatesForPremier_PayAtItsMilestone(string sold, string paid, string clause)
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "leap": { "premier": [{ "from": 20, "rate": 10 }] } }""");

        var payout = Assert.Single(program.Benefits.Payouts(SoldInTheQuarter(Amount(sold), "premier"), "FY2024-Q4", FirstOfMay));

        Assert.Equal((Amount(paid), "EUR", clause), (payout.Amount, payout.Currency, payout.Reasons[0].Clause));
    }

    [Theory]
    [InlineData(12_349, 123)]
    [InlineData(12_350, 124)]
    public void Payouts_CurrencyWithoutDecimals_AreRoundedToOne(decimal sold, decimal paid)
    {
        var program = SettingsTests.Create("""{ "regions": [{ "id": "here", "countries": ["FR"], "currency": "JPY" }], "milestoneTracks": [], "leap": { "elite": [{ "from": 1, "rate": 1 }] } }""");

        var payout = Assert.Single(program.Benefits.Payouts(SoldInTheQuarter(sold, "elite"), "FY2024-Q4", FirstOfMay));

        Assert.Equal((paid, "JPY", sold / 100), (payout.Amount, payout.Currency, payout.Lines.Single().Value));
    }

    [Fact]
    public void Payouts_NoMilestonesAndNoRegion_CannotBeTold()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "milestoneTracks": [], "leap": { "elite": [{ "from": 1, "rate": 1 }] } }""");
        var dossier = SoldInTheQuarter(1000, "elite") with { Partner = new Partner { Id = "p", Name = "Example", Country = "BR" } };

        var payout = Assert.Single(program.Benefits.Payouts(dossier, "FY2024-Q4", FirstOfMay));
        var claimed = program.Benefits.Rule(dossier, new Claim { Benefit = "leap" }, FirstOfMay);

        Assert.Equal((null, null, "The partner's country is in no region of the settings."), (payout.Amount, payout.Currency, payout.Reasons.Single().Text.En));
        Assert.Equal((ClaimOutcome.Undetermined, "$.regions"), (claimed.Ruling, Assert.Single(claimed.Missing)));
    }

    [Fact]
    public void Accounts_NoRegion_HaveNoCurrencyAndAreNone()
    {
        var program = SettingsTests.Create($$"""{ "regions": {{Regions}}, "mdf": { "elite": 1 } }""");
        var dossier = SoldInTheQuarter(1000, "elite");

        Assert.Equal(10, Assert.Single(program.Benefits.Accounts(dossier, FirstOfMay)).Lots.Sum(lot => lot.Left));
        Assert.Empty(program.Benefits.Accounts(dossier with { Partner = new Partner { Id = "p", Name = "Example", Country = "BR" } }, FirstOfMay));
    }

    private static decimal Amount(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Dossier SoldInTheQuarter(decimal amount, string track)
    {
        var dossier = Established(1000, track);
        return dossier with { Facts = FactSet.Of([.. dossier.Facts, new Fact { Kind = "sales", On = new DateOnly(2024, 3, 31), Amount = amount, Currency = "EUR" }]) };
    }

    private static Dossier In(string country) => Established(1000, "elite") with { Partner = new Partner { Id = "p", Name = "Example", Country = country } };

    private static Dossier Sold(decimal amount, string track) => new()
    {
        Partner = new Partner { Id = "p", Name = "Example", Country = "FR" },
        Membership = new Membership { Level = track, Since = new DateOnly(2023, 10, 1), JoinedOn = new DateOnly(2022, 1, 10) },
        Facts = FactSet.Of(
        [
            new Fact { Kind = "agreement", On = new DateOnly(2022, 1, 10) },
            new Fact { Kind = "orientation", On = new DateOnly(2022, 1, 20) },
            new Fact { Kind = "brand-alignment", On = new DateOnly(2023, 10, 20), Value = true },
            new Fact { Kind = "sales", On = new DateOnly(2023, 6, 1), Amount = amount, Currency = "EUR" },
        ]),
    };

    /// <summary>A member that meets all of Elite but the milestone and the plan of the running year.</summary>
    private static Dossier Established(decimal amount, string track)
    {
        var dossier = Sold(amount, track);
        return dossier with
        {
            Facts = FactSet.Of(
            [
                .. dossier.Facts,
                new Fact { Kind = "certification.product", On = new DateOnly(2023, 6, 1) },
                new Fact { Kind = "marketing-plan", On = new DateOnly(2024, 4, 22), Period = "FY2025-Q1" },
                new Fact { Kind = "quarterly-review", On = new DateOnly(2024, 4, 24), Period = "FY2024-Q4", Details = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["documentsOn"] = "2024-04-17" } },
                .. Enumerable.Range(1, 13).Select(week => new Fact { Kind = "pos-submission", On = new DateOnly(2024, 1, 1).AddDays(7 * week), Period = FormattableString.Invariant($"2024-W{week:00}"), Value = true }),
            ]),
        };
    }
}
