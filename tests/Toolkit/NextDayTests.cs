using PartnerHub.Contracts;

namespace PartnerHub.Toolkit.Tests;

public sealed class NextDayTests
{
    [Theory]
    [InlineData(12)]
    [InlineData(1)]
    [InlineData(3)]
    public void Rolling_EveryDayOfLeapAndOtherYears_IsTheFirstDifference(int months)
    {
        for (var dated = Make.Day("2015-01-01"); dated < Make.Day("2016-04-01"); dated = dated.AddDays(1))
        {
            Fact[] facts = [new() { Kind = "sales", On = dated }];
            var left = FirstDifference(dated, dated.AddDays(1), months);
            Assert.Equal((dated, dated.AddDays(1)), (dated, Next(facts, dated, months)));
            Assert.Equal((dated, left), (dated, Next(facts, dated.AddDays(1), months)));
            Assert.Equal((dated, left), (dated, Next(facts, left.AddDays(-1), months)));
            Assert.Equal((dated, null), (dated, Next(facts, left, months)));
        }
    }

    [Fact]
    public void Rolling_SeveralFacts_FirstToLeaveDecides() =>
        Assert.Equal(Make.Day("2017-06-20"), Next([Make.Fact("sales", "2016-06-01"), Make.Fact("sales", "2016-06-19"), Make.Fact("sales", "2017-01-01")], Make.Day("2017-06-13"), 12));

    [Fact]
    public void Rolling_AnyNumberOfFacts_IsTheFirstDayOnWhichTheMonthDiffers()
    {
        var facts = Enumerable.Range(0, 9).Select(i => new Fact { Kind = "sales", On = Make.Day("2017-01-28").AddDays(i * 4) }).ToArray();
        for (var count = 0; count <= facts.Length; count++)
        {
            for (var on = Make.Day("2017-01-20"); on < Make.Day("2017-04-20"); on = on.AddDays(1))
            {
                Fact[] known = [.. facts.Take(count).Where(fact => fact.On <= on)];
                Assert.Equal((count, on, FirstOther(known, on)), (count, on, Next(facts[..count], on, 1)));
            }
        }

        static DateOnly? FirstOther(Fact[] known, DateOnly on) => Enumerable.Range(1, 70).Select(on.AddDays)
            .Where(day => !Within(known, day).SequenceEqual(Within(known, on))).Select(day => (DateOnly?)day).FirstOrDefault();

        static IEnumerable<Fact> Within(Fact[] known, DateOnly day) => known.Where(fact => Span.MonthsBefore(day, 1).Contains(fact.On));
    }

    [Theory]
    [InlineData("2024-06-12", DayOfWeek.Monday, "2024-06-17")]
    [InlineData("2024-06-17", DayOfWeek.Monday, "2024-06-24")]
    [InlineData("2024-06-16", DayOfWeek.Monday, "2024-06-17")]
    [InlineData("2024-06-12", DayOfWeek.Sunday, "2024-06-16")]
    [InlineData("2024-06-12", DayOfWeek.Wednesday, "2024-06-19")]
    public void Weekly_AnyDay_IsTheNextSuchDay(string on, DayOfWeek weekday, string expected)
    {
        var next = new NextDay(Make.Day(on));
        next.Weekly(weekday);
        Assert.Equal(Make.Day(expected), next.Found);
    }

    [Fact]
    public void Facts_BeginAndEnd_EarliestCounts()
    {
        FactKind[] kinds = [Kind("agreement") with { HasValidity = true }, Kind("sales")];
        var facts = FactSet.Of([Make.Fact("agreement", "2016-01-01", "2017-06-30"), Make.Fact("agreement", "2015-01-01", "2017-06-12"), Make.Fact("sales", "2017-06-29"), Make.Fact("sales", "2017-08-01")]);

        Assert.Equal(Make.Day("2017-06-13"), Found(facts, "2017-06-12"));
        Assert.Equal(Make.Day("2017-06-29"), Found(facts, "2017-06-13"));
        Assert.Equal(Make.Day("2017-07-01"), Found(facts, "2017-06-29"));
        Assert.Equal(Make.Day("2017-08-01"), Found(facts, "2017-07-01"));
        Assert.Null(Found(facts, "2017-08-01"));

        DateOnly? Found(FactSet set, string on)
        {
            var next = new NextDay(Make.Day(on));
            next.Facts(set, kinds);
            return next.Found;
        }
    }

    private static DateOnly? Next(Fact[] facts, DateOnly on, int months)
    {
        var next = new NextDay(on);
        next.Rolling(facts, months);
        return next.Found;
    }

    private static DateOnly FirstDifference(DateOnly dated, DateOnly on, int months)
    {
        var day = on;
        while (Span.MonthsBefore(day, months).Contains(dated))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static FactKind Kind(string id) => new() { Id = id, Name = LocalizedText.Of(id, id) };
}
