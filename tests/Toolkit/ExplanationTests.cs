using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>What a requirement's verdict is said to rest on.</summary>
public sealed class ExplanationTests
{
    private static readonly DateOnly On = Day("2017-06-15");

    [Fact]
    public void Explain_LevelsWithTheirOwn_SaysEachFigureOnce()
    {
        var own = CountOf.Current("own");
        var row = Things(CountOf.Current("all")).Asks(1, Ask.Least(2).By(own), Ask.Least(3).By(own), Ask.Nothing.By(CountOf.Current("other")));

        Assert.Equal(
            ["Measured: 1.", "The vendor waives it for the partner since 1 June 2017.", "Measured: 2."],
            Said(row, Fact("all", "2017-01-01"), Fact("own", "2017-01-01"), Fact("own", "2017-01-02"), Fact("other", "2017-01-01"), Waived("2017-06-01")));
        Assert.Equal(["Measured: 0.", "Measured: 0."], Said(row, Waived("2017-06-16")));
    }

    [Fact]
    public void Explain_AskedByNoLevel_SaysTheRowsOwnFigure() =>
        Assert.Equal(["Measured: 1."], Said(Things(CountOf.Current("all")).Asks(Ask.Nothing, Ask.Nothing, Ask.Nothing, Ask.Nothing), Fact("all", "2017-01-01")));

    [Fact]
    public void Explain_WhatIsMeasured_SaysWhatIsMissingOwedAndInGrace()
    {
        Assert.Equal(["to see"], Said(new Measurement { Missing = new Missing { What = "x", Text = LocalizedText.Of("à voir", "to see") } }));
        Assert.Equal(["Nothing is owed up to and including 30 June 2017."], Said(Measurement.NotOwed(Day("2017-06-30"), 2)));
        Assert.Equal(
            ["Measured: 1,234.5.", "One item counts by grace, up to and including 2 August 2017.", "One item counts by grace, up to and including 1 July 2017."],
            Said(new Measurement { Actual = 1234.5m, GraceEnds = [Day("2017-08-02"), Day("2017-07-01")] }));
        Assert.Empty(Said(Measurement.Of(true)));
    }

    [Fact]
    public void Explain_ReasonsOfTheMeasure_FollowTheFigure()
    {
        var evidence = Table(Things(new MeasuredBy((_, _, why) =>
        {
            why?.Say($"x", $"said");
            why?.Say(Words.Because("D", $"y", $"said elsewhere"));
            return Measurement.Of(1);
        })).Asks(1, 1, 1, 1)).Explain(Dossier(), "r", On);

        Assert.Equal([("C.r", "Measured: 1."), ("C.r", "said"), ("D", "said elsewhere")], evidence.Reasons.Select(reason => (reason.Clause, reason.Text.En)));
        Assert.Equal((null, null), (evidence.From, evidence.To));
    }

    [Theory]
    [InlineData("2017-01-01", "2017-01-31", "2017-02-01", "2017-02-28", "2017-01-01", "2017-02-28")]
    [InlineData("2017-02-01", "2017-02-28", "2017-01-01", "2017-01-31", "2017-01-01", "2017-02-28")]
    [InlineData("2017-01-01", "2017-12-31", "2017-02-01", "2017-02-28", "2017-01-01", "2017-12-31")]
    [InlineData("2017-02-01", "2017-02-28", "2017-01-01", "2017-12-31", "2017-01-01", "2017-12-31")]
    public void Days_OfSeveralStretches_AreFromTheFirstToTheLast(string from, string to, string otherFrom, string otherTo, string first, string last)
    {
        var why = new Why("C");
        why.Over(new Span(Day(from), Day(to)));
        why.Over(new Span(Day(otherFrom), Day(otherTo)));

        Assert.Equal(new Span(Day(first), Day(last)), why.Days);
    }

    [Fact]
    public void Table_AskedForWhatItHasNot_RefusesIt()
    {
        var table = Table(Things(CountOf.Current("all")).Asks(1, 2, 3, 4));

        Assert.Throws<ArgumentException>(() => table.Explain(Dossier(), "nothing", On));
        Assert.Throws<ArgumentException>(() => table.With(["a", "nothing"]));
        Assert.Throws<ArgumentException>(() => Table(Things(CountOf.Current("all")).Asks(Ask.ByRegion(("west", 1)), 2, 3, 4)));
        Assert.Equal([("b", 2m), ("d", 4m)], table.With(["b", "d"]).Judge(Dossier(), On).Select(level => (level.Level, level.Requirements[0].Cell.Needed.Number!.Value)));
    }

    private static IEnumerable<string> Said(Measurement measurement) => Said(Things(new MeasuredBy((_, _, _) => measurement)).Asks(1, 1, 1, 1));

    private static IEnumerable<string> Said(Row row, params Fact[] facts) => Table(row).Explain(Dossier(facts), "r", On).Reasons.Select(reason => reason.Text.En);

    private static Row Things(Measure measure) => Row.Of("r", "r", "r").In("things").By(measure);

    private static RequirementTable Table(Row row) => new("C.", ["a", "b", "c", "d"], ["a", "b", "c", "d"], [row]);

    private static Fact Waived(string on) => Fact(Waiver.Kind, on) with { Details = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["requirement"] = "r" } };
}
