using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Ask;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class RequirementTableTests
{
    private static readonly LocalizedText Unknown = LocalizedText.Of("personne n'a regardé", "nobody looked");

    [Theory]
    [InlineData(-1, Verdict.NotMet)]
    [InlineData(0, Verdict.Met)]
    public void Judge_Threshold_IsReachedOrExceeded(int cents, Verdict expected)
    {
        var sales = 65_000m + (cents * 0.01m);
        var table = Table(Row.Of("sales", "ventes", "sales").In("EUR").By(new SumOf("sales", on => Span.MonthsBefore(on, 12))).Asks(65_000, Nothing));
        var dossier = Dossier(Fact("sales", "2017-01-01", amount: sales));

        var standing = Standings.Of(Description, dossier, Day("2017-06-15"), table.Judge(dossier, Day("2017-06-15")));

        Assert.Equal(expected, standing.Levels[1].Requirements[0].Verdict);
        Assert.Equal(expected == Verdict.Met ? "high" : "low", standing.Earned);
        Assert.Equal(expected == Verdict.Met ? null : 0.01m, standing.Next?.Missing[0].Amount);
    }

    /// <summary>In yen, a large partner's sales are more than a machine's small integers hold.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(900_000_000_000_000)]
    public void Judge_FarAboveTheThreshold_IsMet(long threshold)
    {
        var level = Judge(Row.Of("sales", "ventes", "sales").In("EUR").By(new SumOf("sales", on => Span.MonthsBefore(on, 12))).Asks(threshold, Nothing),
            Fact("sales", "2017-01-01", amount: 999_000_000_000_000));

        Assert.Equal(Verdict.Met, level.Requirements[0].Verdict);
    }

    [Fact]
    public void Judge_OnlyRequired_Blocks()
    {
        foreach (var demand in new[] { Recommended, Optional, Nothing, Unspecified })
        {
            Assert.True(Judge(Row.Of("r", "r", "r").By(new Presence("none")).Asks(demand, demand)).Eligible);
        }

        Assert.False(Judge(Row.Of("r", "r", "r").By(new Presence("none")).Asks(Required, Required)).Eligible);
    }

    [Fact]
    public void Judge_ThresholdNotSet_IsUndeterminedAndBlocks()
    {
        var level = Judge(Row.Of("r", "r", "r").In("EUR").Asks(AtLeastSetting(null, "$.thresholds.high", "à fixer", "to set"), Nothing));

        Assert.Equal(Verdict.Undetermined, level.Requirements[0].Verdict);
        Assert.Equal("$.thresholds.high", level.Requirements[0].Missing!.What);
        Assert.False(level.Eligible);
    }

    [Fact]
    public void Judge_NobodyLooked_IsUndetermined()
    {
        var row = Row.Of("site", "site", "site").By(new FlagOf("site", Unknown)).Asks(Required, Nothing);

        Assert.Equal(Verdict.Undetermined, Judge(row).Requirements[0].Verdict);
        Assert.Equal(Verdict.Met, Judge(row, Fact("site", "2017-01-01", value: true)).Requirements[0].Verdict);
        Assert.Equal(Verdict.NotMet, Judge(row, Fact("site", "2017-01-01", value: false)).Requirements[0].Verdict);
        Assert.Equal(Verdict.NotMet, Judge(row, Fact("site", "2017-01-01", until: "2017-06-14", value: true)).Requirements[0].Verdict);
        Assert.Equal(Verdict.Met, Judge(row, Fact("site", "2017-01-01", until: "2017-06-15", value: true)).Requirements[0].Verdict);
    }

    [Fact]
    public void Judge_Waived_DoesNotBlock()
    {
        var waiver = new Fact
        {
            Kind = Waiver.Kind,
            On = Day("2017-06-01"),
            Until = Day("2017-06-15"),
            Details = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["requirement"] = "r" },
        };
        var row = Row.Of("r", "r", "r").By(new Presence("none")).Asks(Required, Nothing);

        Assert.Equal(Verdict.Waived, Judge(row, waiver).Requirements[0].Verdict);
        Assert.True(Judge(row, waiver).Eligible);
        Assert.Equal(Verdict.NotMet, Judge(row, waiver with { Until = Day("2017-06-14") }).Requirements[0].Verdict);
    }

    [Theory]
    [InlineData(1, Verdict.Met, null)]
    [InlineData(2, Verdict.InGrace, "2017-08-01")]
    [InlineData(3, Verdict.InGrace, "2017-07-01")]
    [InlineData(4, Verdict.NotMet, null)]
    public void Judge_Grace_LastsAsLongAsEnoughRemain(int needed, Verdict expected, string? until)
    {
        var measured = new Measurement { Actual = 3, GraceEnds = [Day("2017-08-01"), Day("2017-07-01")] };
        var result = Judge(Row.Of("r", "r", "r").In(Units.Persons).By(new MeasuredBy((_, _, _) => measured)).Asks(needed, Nothing)).Requirements[0];

        Assert.Equal(expected, result.Verdict);
        Assert.Equal(until is null ? null : Day(until), result.Until);
    }

    [Fact]
    public void Judge_FlagByGraceOrInParts_IsToldSo()
    {
        var graced = new Measurement { Actual = true, GraceEnds = [Day("2017-08-01")] };
        var parts = new Measurement { Actual = true, Parts = [new Part { Id = "a", Name = LocalizedText.Of("a", "a"), Value = 1 }, new Part { Id = "b", Name = LocalizedText.Of("b", "b"), Value = 0 }] };

        var result = Judge(Row.Of("r", "r", "r").By(new MeasuredBy((_, _, _) => graced)).Asks(Required, Nothing)).Requirements[0];
        Assert.Equal((Verdict.InGrace, Day("2017-08-01")), (result.Verdict, result.Until));

        var row = Row.Of("r", "r", "r").By(new MeasuredBy((_, _, _) => parts));
        Assert.Equal((Verdict.Met, 2), (Judge(row.Asks(Required, Nothing)).Requirements[0].Verdict, Judge(row.Asks(Required, Nothing)).Requirements[0].Parts.Count));
        Assert.Equal(Verdict.NotMet, Judge(row.Asks(Required with { EachPart = true }, Nothing)).Requirements[0].Verdict);
    }

    [Fact]
    public void Of_CellsDoNotFitColumns_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Table(Row.Of("r", "r", "r").Asks(1, 2, 3)));

    [Fact]
    public void Explain_NamesDaysFactsAndFigure()
    {
        var table = Table(Row.Of("sales", "ventes", "sales").In("EUR").By(new SumOf("sales", on => Span.MonthsBefore(on, 12))).Asks(1, 1));

        var evidence = table.Explain(Dossier(Fact("sales", "2017-01-01", amount: 1234.5m), Fact("sales", "2017-06-15", amount: 1)), "sales", Day("2017-06-15"));

        Assert.Equal(Day("2016-06-15"), evidence.From);
        Assert.Equal(Day("2017-06-14"), evidence.To);
        Assert.Single(evidence.Facts);
        Assert.Equal("C.sales", evidence.Reasons[0].Clause);
        Assert.Contains("1,234.50 EUR", evidence.Reasons[0].Text.En, StringComparison.Ordinal);
        Assert.Contains("1\u202f234,50 EUR", evidence.Reasons[0].Text.Fr, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-06-15", Verdict.Pending)]
    [InlineData("2017-06-14", Verdict.NotMet)]
    public void Judge_OpenLevel_IsPendingThroughItsDay(string until, Verdict expected)
    {
        var row = Row.Of("r", "r", "r").By(new Presence("done")).Asks(Required.NotOwedUntil((_, _) => Day(until)), Required);

        Assert.Equal(expected, Judge(row).Requirements[0].Verdict);
        Assert.Equal(Verdict.Met, Judge(row, Fact("done", "2017-01-01")).Requirements[0].Verdict);
    }

    [Fact]
    public void Of_Conferred_CoversTheLevelsBelow()
    {
        var dossier = Dossier();
        var table = Table(Row.Of("r", "r", "r").By(new Presence("none")).Asks(Required, Required));
        var reason = Words.Because("C.x", $"conféré", $"conferred");

        var standing = Standings.Of(Description, dossier, Day("2017-06-15"), table.Judge(dossier, Day("2017-06-15")), (1, reason));

        Assert.Equal(["low", "high"], standing.Eligible);
        Assert.Equal("high", standing.Earned);
        Assert.Null(standing.Next);
        Assert.All(standing.Levels, level => Assert.Same(reason, level.Conferred));
    }

    private static LevelStanding Judge(Row row, params Fact[] facts) => Table(row).Judge(Dossier(facts), Day("2017-06-15"))[1];

    private static RequirementTable Table(params Row[] rows) => new("C.", ["high", "low"], ["low", "high"], rows);

    private static readonly ProgramDescription Description = new()
    {
        Id = "sample",
        Version = "1",
        Name = LocalizedText.Of("exemple", "sample"),
        Vendor = "Sample",
        Summary = LocalizedText.Of("", ""),
        Levels = [],
        Calendar = new ProgramCalendar { YearStartMonth = 1 },
    };
}
