using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class PathTests
{
    private static readonly string[] Levels = ["top"];

    private static readonly Region[] Regions =
    [
        new Region { Id = "west", Name = LocalizedText.Of("o", "w"), Countries = ["FR"], Currency = "EUR" },
        new Region { Id = "isles", Name = LocalizedText.Of("i", "i"), Countries = ["GB"], Currency = "GBP" },
    ];

    private static readonly RequirementTable Table = new("C.", Levels, Levels,
    [
        Row.Of("base", "base", "base").In("things").By(CountOf.Current("base")).Asks(1),
        Row.Of("many", "beaucoup", "many").In("things").By(CountOf.Current("many")).Asks(Ask.Least(4).On("a").Or(Ask.Least(2).On("b"))),
        Row.Of("more", "plus", "more").In("EUR").By(CountOf.Current("more")).Asks(Ask.ByRegion(("west", 2), ("isles", 1)).On("b")),
    ],
    Regions);

    [Theory]
    [InlineData(1, 4, 0, true)]
    [InlineData(1, 2, 2, true)]
    [InlineData(1, 3, 1, false)]
    [InlineData(1, 1, 2, false)]
    [InlineData(0, 4, 2, false)]
    public void Judge_Paths_NeedOneWholeAndWhatIsOutside(int basic, int many, int more, bool eligible) =>
        Assert.Equal(eligible, Judge("FR", basic, many, more).Eligible);

    [Theory]
    [InlineData(4, 0, true)]
    [InlineData(2, 2, true)]
    [InlineData(3, 1, false)]
    [InlineData(1, 2, false)]
    public void Judge_PathsAlone_NeedOneWhole(int many, int more, bool eligible)
    {
        var table = new RequirementTable("C.", Levels, Levels,
        [
            Row.Of("many", "beaucoup", "many").In("things").By(CountOf.Current("many")).Asks(Ask.Least(4).On("a").Or(Ask.Least(2).On("b"))),
            Row.Of("more", "plus", "more").In("things").By(CountOf.Current("more")).Asks(Ask.Least(2).On("b")),
        ]);

        Assert.Equal(eligible, table.Judge(Dossier("FR", 0, many, more), Day("2026-01-01"))[0].Eligible);
    }

    [Fact]
    public void Judge_TwoPaths_GivesTheRequirementOnceForEach() => Assert.Equal(
        [("base", null), ("many", "a"), ("many", "b"), ("more", "b")],
        Judge("FR", 1, 0, 0).Requirements.Select(result => (result.Cell.Requirement, result.Cell.Path)));

    [Fact]
    public void Blocking_EqualGaps_AreThoseOfTheFirstPath() =>
        Assert.Equal([("many", "a")], Judge("FR", 1, 3, 1).Blocking().Select(result => (result.Cell.Requirement, result.Cell.Path)));

    [Theory]
    [InlineData("FR", 2, "EUR")]
    [InlineData("GB", 1, "GBP")]
    public void Judge_ByRegion_AsksThatOfTheMembers(string country, int needed, string unit)
    {
        var cell = Judge(country, 1, 0, 0).Requirements[3].Cell;

        Assert.Equal((FactValue.Of(needed), unit), (cell.Needed, cell.Unit));
        Assert.Equal(2, cell.NeededByRegion?.Count);
    }

    [Fact]
    public void Judge_OutsideAllRegions_IsNotMet() => Assert.Equal(Verdict.NotMet, Judge("US", 1, 4, 9).Requirements[3].Verdict);

    [Fact]
    public void IsShort_WhatIsUndetermined_CountsAsIfMet()
    {
        var level = Judge("FR", 0, 4, 0);
        var open = level.Requirements[0] with { Verdict = Verdict.Undetermined };

        Assert.True(Blocking.IsShort(level));
        Assert.False(Blocking.IsShort(level with { Requirements = [open, .. level.Requirements.Skip(1)] }));
    }

    [Fact]
    public void Acts_OfALevel_SayFigureFactAndDay()
    {
        var program = new ProgramDescription
        {
            Id = "p", Version = "1", Name = LocalizedText.Of("p", "p"), Vendor = "v", Summary = LocalizedText.Of("p", "p"), Levels = [], Calendar = new() { YearStartMonth = 1 },
            Requirements = Table.Requirements,
            Units = [UnitWords.Of("things", "chose", "thing", "choses", "things")],
        };

        var act = Assert.Single(Acts.Until(program, Judge("FR", 1, 3, 1), Day("2027-01-31")));

        Assert.Equal(("many", 1m, "things", Day("2027-01-31"), "C.many"), (act.Requirement, act.Gap, act.Unit, act.By, act.Clause));
        Assert.Equal("many: 1 thing more, by 31 January 2027.", act.Text.En);
        Assert.Equal("beaucoup : encore 1 chose, au plus tard le 31 janvier 2027.", act.Text.Fr);
    }

    [Fact]
    public void Score_Parts_AreCappedThenAdded()
    {
        var score = new Score(ScorePart.Of("a", "a", "a").Gives(2.5m, CountOf.Current("base")).AtMost(10), ScorePart.Of("b", "b", "b").Gives(1, CountOf.Current("many")));

        var measured = score.Take(Dossier("FR", 5, 3, 0), Day("2026-01-01"), null);

        Assert.Equal(13, measured.Actual.Number);
        Assert.Equal([10, 3], measured.Parts!.Select(part => part.Value));
    }

    [Theory]
    [InlineData(100, 125.99, 25)]
    [InlineData(100, 126, 26)]
    [InlineData(100, 99, 0)]
    [InlineData(0, 1, 40)]
    [InlineData(0, 0, 0)]
    [InlineData(-5, 1, 40)]
    [InlineData(-5, -1, 0)]
    public void Growth_Years_AreWholePercent(int earlier, double later, int growth)
    {
        var measure = new Growth(SumInCurrency.InEuro("sales", Rates.Of("$.rates", [])), 12, 40);
        var dossier = Make.Dossier(Fact("sales", "2024-06-15", amount: earlier), Fact("sales", "2026-06-14", amount: (decimal)later), Fact("sales", "2024-06-14", amount: 999), Fact("sales", "2026-06-15", amount: 999));

        Assert.Equal(growth, measure.Take(dossier, Day("2026-06-15"), null).Actual.Number);
    }

    [Fact]
    public void Growth_AgainstNextToNothing_HasAnEnd()
    {
        var measure = new Growth(SumInCurrency.InEuro("sales", Rates.Of("$.rates", [])), 12, 40);
        var dossier = Make.Dossier(Fact("sales", "2024-06-15", amount: 0.0000000000000000000000000001m), Fact("sales", "2026-06-14", amount: 999_999_999_999_999));

        Assert.Equal(1_000_000_000, measure.Take(dossier, Day("2026-06-15"), null).Actual.Number);
    }

    private static LevelStanding Judge(string country, int basic, int many, int more) => Table.Judge(Dossier(country, basic, many, more), Day("2026-01-01"))[0];

    private static Dossier Dossier(string country, int basic, int many, int more)
    {
        var facts = new[] { ("base", basic), ("many", many), ("more", more) }.SelectMany(kind => Enumerable.Range(0, kind.Item2).Select(_ => Fact(kind.Item1, "2025-01-01")));
        var dossier = Make.Dossier([.. facts]);
        return dossier with { Partner = dossier.Partner with { Country = country } };
    }
}
