using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Ask;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>Clauses, reasons and rows that make up for others, as tables say them.</summary>
public sealed class TableWordsTests
{
    private static readonly LevelList Levels = new(
        new Level { Id = "low", Name = LocalizedText.Of("Bas", "Low") }, new Level { Id = "high", Name = LocalizedText.Of("Haut", "High") });

    private static readonly DateOnly On = Day("2017-06-15");

    [Fact]
    public void Benefits_AtALevel_SayWhyUnderTheirClause()
    {
        var form = new ClaimForm { Process = ClaimProcess.Deal };
        var table = new BenefitTable("B.", Levels, ["high", "low"],
        [
            BenefitRow.Of("deal", "affaire", "deal").AtRate().Claimed("règle", "rule", form).Grants(5, Offer.No),
            BenefitRow.Of("fund", "fonds", "fund").Claimed("règle", "rule").Under("X.1").Grants(Offer.ByInvitation, Offer.OnApplication),
            BenefitRow.Of("lead", "piste", "lead").Grants(Offer.Unspecified, Offer.Yes),
        ]);

        Assert.Equal(["Part of High.", "By invitation at High.", "The guide says nothing for High; the operator has to set it."], Said("high"));
        Assert.Equal(["Not part of Low.", "On application at Low.", "Part of Low."], Said("low"));
        Assert.All(Said(null), text => Assert.Equal("No level held on that day.", text));
        Assert.Equal(["B.deal", "X.1", "B.lead"], table.Grant("high").Select(entitlement => Assert.Single(entitlement.Reasons).Clause));
        Assert.Same(form, table.Find("deal").Claim);
        Assert.NotNull(table.Find("fund").Claim);
        Assert.Equal(["deal", "lead"], [table.Find("deal").Id, table.Find("lead").Id]);
        Assert.Equal(5m, table.Cell("deal", "high")!.Value.Number);
        Assert.Equal(BenefitState.NotGranted, table.Cell("deal", "low")!.State);
        Assert.Null(table.Cell("deal", null));

        IEnumerable<string> Said(string? level) => table.Grant(level).Select(entitlement => entitlement.Reasons[0].Text.En);
    }

    [Fact]
    public void Unmet_OfALevel_NamesEachThatBlocksWithItsFigures()
    {
        var table = Requirements(
            Row.Of("sales", "ventes", "sales").In("EUR").By(new SumOf("sales", _ => new Span(Day("2017-01-01"), On))).Asks(1_000, 500),
            Row.Of("staff", "personnel", "staff").In("persons").By(CountOf.Current("staff")).Asks(2, 1).Under("X.2"),
            Row.Of("site", "site", "site").By(new Presence("site")).Asks(Required, Nothing),
            Row.Of("look", "avis", "look").By(new FlagOf("look", LocalizedText.Of("à voir", "to see"))).Asks(Required, Nothing));
        var dossier = Dossier(Fact("sales", "2017-02-01", amount: 999.99m), Fact("staff", "2017-02-01"));

        var levels = table.Judge(dossier, On);

        Assert.Empty(Unmet.Of(table.Requirements, levels[0]));
        Assert.Equal(
            [("C.sales", "sales: 999.99 EUR of 1,000.00 EUR."), ("X.2", "staff: 1 of 2."), ("C.site", "site: not met."), ("C.look", "look: undetermined. to see")],
            Unmet.Of(table.Requirements, levels[1]).Select(reason => (reason.Clause, reason.Text.En)));
        Assert.Equal(["staff: 0 of 1."], Unmet.Of(table.Requirements, table.Judge(Dossier(Fact("sales", "2017-02-01", amount: 500m)), On)[0]).Select(reason => reason.Text.En));
    }

    [Fact]
    public void Row_MadeUpForByAnother_IsWaivedAtTheLevelsThatMeetIt()
    {
        var table = Requirements(
            Row.Of("b", "b", "b").By(new Presence("b")).WaivedBy("c").Asks(Required, Required),
            Row.Of("a", "a", "a").By(new Presence("a")).WaivedBy("b").Asks(Required, Required),
            Row.Of("c", "c", "c").In("persons").By(CountOf.Current("c")).Asks(2, 1));

        Assert.Equal([Verdict.Waived, Verdict.Waived, Verdict.Met], Verdicts(0, Fact("c", "2017-01-01")));
        Assert.Equal([Verdict.NotMet, Verdict.NotMet, Verdict.NotMet], Verdicts(1, Fact("c", "2017-01-01")));
        Assert.Equal([Verdict.NotMet, Verdict.Met, Verdict.NotMet], Verdicts(0, Fact("a", "2017-01-01")));
        Assert.Equal([Verdict.Met, Verdict.Waived, Verdict.NotMet], Verdicts(0, Fact("b", "2017-01-01")));

        IEnumerable<Verdict> Verdicts(int level, Fact fact) => table.Judge(Dossier(fact), On)[level].Requirements.Select(result => result.Verdict);
    }

    [Fact]
    public void Row_MadeUpForByOneNotAsked_StaysAsItIs()
    {
        var table = Requirements(
            Row.Of("a", "a", "a").By(new Presence("a")).WaivedBy("b").Asks(Required, Required), Row.Of("b", "b", "b").By(new Presence("b")).Asks(Required, Nothing));

        Assert.Equal([Verdict.NotMet, Verdict.Waived], table.Judge(Dossier(Fact("b", "2017-01-01")), On).Select(level => level.Requirements[0].Verdict));
    }

    [Theory]
    [InlineData(1, Verdict.Waived, Verdict.NotMet)]
    [InlineData(2, Verdict.Waived, Verdict.Waived)]
    [InlineData(0, Verdict.NotMet, Verdict.NotMet)]
    public void Row_MadeUpForOnOnePath_IsWaivedOnThatOne(int met, Verdict first, Verdict second)
    {
        var table = Requirements(
            Row.Of("a", "a", "a").In("things").By(CountOf.Current("a")).WaivedBy("b").Asks(Ask.Least(1).On("p").Or(Ask.Least(1).On("q")), Nothing),
            Row.Of("b", "b", "b").In("things").By(CountOf.Current("b")).Asks(Ask.Least(1).On("p").Or(Ask.Least(2).On("q")), Nothing));

        var results = table.Judge(Dossier([.. Enumerable.Repeat(Fact("b", "2017-01-01"), met)]), On)[1].Requirements;

        Assert.Equal([("p", first), ("q", second)], results.Take(2).Select(result => (result.Path!, result.Verdict)));
    }

    [Fact]
    public void Row_MadeUpFor_IsWaivedOnEveryPathWhateverKeptItBack()
    {
        var table = Requirements(
            Row.Of("a", "a", "a").By(new FlagOf("a", LocalizedText.Of("à voir", "to see"))).WaivedBy("b").Asks(Required.On("p").Or(Recommended.On("q")), Required),
            Row.Of("b", "b", "b").In("things").By(new CountWithGrace(["b"], 10)).Asks(1, 1));

        var levels = table.Judge(Dossier(Fact("b", "2017-01-01", "2017-06-14")), On);

        Assert.Equal([Verdict.Waived, Verdict.Undetermined, Verdict.InGrace], levels[1].Requirements.Select(result => result.Verdict));
        Assert.Equal((Verdict.Waived, null, null), levels[0].Requirements[0] is var waived ? (waived.Verdict, waived.Until, waived.Missing) : default);
        Assert.Equal([true, true], levels.Select(level => level.Eligible));
    }

    [Fact]
    public void Rows_InACircleOrOfNoTable_AreRefused()
    {
        var circle = Assert.Throws<ArgumentException>(() => Requirements(
            Row.Of("a", "a", "a").WaivedBy("b").Asks(Required, Required), Row.Of("b", "b", "b").WaivedBy("a").Asks(Required, Required)));
        var none = Assert.Throws<ArgumentException>(() => Requirements(Row.Of("a", "a", "a").WaivedBy("z").Asks(Required, Required)));

        Assert.StartsWith("rows waive each other in a circle: a, b", circle.Message, StringComparison.Ordinal);
        Assert.Equal("row 'a' names no row of the table", none.Message);
    }

    [Theory]
    [InlineData("EUR", true)]
    [InlineData("EURO", false)]
    [InlineData("EU", false)]
    [InlineData("eur", false)]
    [InlineData("EuR", false)]
    public void Unit_OfThreeCapitals_IsMoney(string unit, bool money) => Assert.Equal(money, Units.IsMoney(unit));

    [Fact]
    public void Waiver_AsDeclared_NamesItsRequirementAndEnds()
    {
        Assert.True(Waiver.Declaration.HasValidity);
        Assert.True(Assert.Single(Waiver.Declaration.Details).Required);
    }

    private static RequirementTable Requirements(params Row[] rows) => new("C.", ["high", "low"], ["low", "high"], rows);
}
