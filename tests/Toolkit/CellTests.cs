using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>One cell judged on each side of what it asks.</summary>
public sealed class CellTests
{
    private static readonly DateOnly On = Day("2017-06-15");

    private static readonly Missing Rate = new() { What = "$.rates", Text = LocalizedText.Of("taux", "rate") };

    [Theory]
    [InlineData(2, true, Verdict.Met)]
    [InlineData(3, true, Verdict.Met)]
    [InlineData(1, true, Verdict.Undetermined)]
    [InlineData(2, false, Verdict.Undetermined)]
    public void Missing_ThatCouldOnlyAdd_LeavesWhatIsReachedMet(int actual, bool isAtLeast, Verdict verdict)
    {
        var result = Judge(2, new Measurement { Actual = actual, Missing = Rate, IsAtLeast = isAtLeast });

        Assert.Equal((verdict, verdict == Verdict.Met ? null : Rate), (result.Verdict, result.Missing));
    }

    [Fact]
    public void Missing_Setting_IsToldBeforeTheFact()
    {
        var setting = Ask.AtLeastSetting(null, "$.least", "à fixer", "to set");

        Assert.Equal("$.least", Judge(setting, new Measurement { Actual = 9, Missing = Rate, IsAtLeast = true }).Missing?.What);
        Assert.Equal(Verdict.Undetermined, Judge(setting, new Measurement { Actual = 9, IsAtLeast = true }).Verdict);
        Assert.Equal((Verdict.Met, 4m), Judge(Ask.AtLeastSetting(4, "$.least", "à fixer", "to set"), Measurement.Of(4)) is var set ? (set.Verdict, set.Cell.Needed.Number!.Value) : default);
    }

    [Fact]
    public void Missing_OutsideAllRegions_ChangesNothing()
    {
        var measured = new Measurement { Actual = 0, Missing = Rate, IsAtLeast = true };
        var row = Row.Of("r", "r", "r").In("things").By(new MeasuredBy((_, _, _) => measured)).Asks(Ask.ByRegion(("isles", 1)));
        var table = new RequirementTable("C.", ["top"], ["top"], [row], [new Region { Id = "isles", Name = LocalizedText.Of("i", "i"), Countries = ["GB"], Currency = "GBP" }]);

        Assert.Equal(Verdict.NotMet, Result(table).Verdict);
    }

    [Theory]
    [InlineData(0.01, Verdict.Met)]
    [InlineData(1, Verdict.Met)]
    [InlineData(0, Verdict.NotMet)]
    [InlineData(-1, Verdict.NotMet)]
    public void Part_OfEach_IsAboveZero(double part, Verdict verdict)
    {
        var measured = new Measurement { Actual = 5, Parts = [Part("a", 5), Part("b", (decimal)part)] };

        Assert.Equal(verdict, Judge(Ask.Least(5).WithEachPart(), measured).Verdict);
        Assert.Equal(Verdict.Met, Judge(5, measured).Verdict);
        Assert.Equal(2, Judge(5, measured).Parts.Count);
    }

    [Theory]
    [InlineData(0, Verdict.NotMet)]
    [InlineData(1, Verdict.Met)]
    public void Required_WithoutAFigure_AsksForOne(int actual, Verdict verdict) => Assert.Equal(verdict, Judge(Ask.Required, Measurement.Of(actual)).Verdict);

    [Fact]
    public void NotOwed_IsPendingThroughItsDay()
    {
        var result = Judge(2, Measurement.NotOwed(Day("2017-06-30"), 1));

        Assert.Equal((Verdict.Pending, Day("2017-06-30"), FactValue.Of(1)), (result.Verdict, result.Until, result.Actual));
    }

    [Theory]
    [InlineData("2017-06-15", 0, Verdict.Pending)]
    [InlineData("2017-06-14", 0, Verdict.NotMet)]
    [InlineData(null, 0, Verdict.NotMet)]
    [InlineData("2017-06-15", 1, Verdict.Met)]
    public void OpenLevel_WhatIsNotMetByADay_IsPending(string? open, int actual, Verdict verdict)
    {
        DateOnly? until = open is null ? null : Day(open);
        var result = Judge(Ask.Least(1).NotOwedUntil((_, _) => until), Measurement.Of(actual));

        Assert.Equal((verdict, verdict == Verdict.Pending ? until : null), (result.Verdict, result.Until));
    }

    [Fact]
    public void OpenLevel_WhatCannotBeTold_IsPendingToo()
    {
        var result = Judge(Ask.Least(1).NotOwedUntil((_, on) => on), Measurement.Lacking(Rate));

        Assert.Equal((Verdict.Pending, On, null), (result.Verdict, result.Until, result.Missing));
    }

    [Fact]
    public void Waived_WhatIsRequiredAndBlocks_Only()
    {
        var waiver = Fact(Waiver.Kind, "2017-06-01") with { Details = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["requirement"] = "r" } };

        Assert.Equal(Verdict.Waived, Judge(1, Measurement.Of(0), waiver).Verdict);
        Assert.Equal((Verdict.Waived, null), Judge(1, Measurement.Lacking(Rate), waiver) is var lacking ? (lacking.Verdict, lacking.Missing) : default);
        Assert.Equal(Verdict.Met, Judge(1, Measurement.Of(1), waiver).Verdict);
        Assert.Equal(Verdict.NotMet, Judge(Ask.Recommended, Measurement.Of(0), waiver).Verdict);
        Assert.Equal(Verdict.Pending, Judge(1, Measurement.NotOwed(On, 0), waiver).Verdict);
        Assert.Equal(Verdict.NotMet, Judge(1, Measurement.Of(0), waiver with { Details = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["requirement"] = "s" } }).Verdict);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Answer_WithoutAFigure_IsTheSameForEveryPartner(bool there)
    {
        var table = Table(Row.Of("r", "r", "r").By(new Presence("done")).Asks(Ask.Required));
        Fact[] facts = there ? [Fact("done", "2017-01-01")] : [];

        Assert.Same(Result(table, facts), Result(table, facts));
        Assert.Equal((there ? Verdict.Met : Verdict.NotMet, FactValue.Of(there)), (Result(table, facts).Verdict, Result(table, facts).Actual));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(2, 1)]
    [InlineData(3, null)]
    public void Gap_IsWhatIsNeededAndNotThere(int actual, int? gap)
    {
        Assert.Equal(gap, Blocking.Gap(Judge(3, Measurement.Of(actual))));
        Assert.Equal(3, Blocking.Gap(Judge(3, default)));
        Assert.Null(Blocking.Gap(Judge(3, Measurement.Lacking(Rate))));
        Assert.Null(Blocking.Gap(Judge(Ask.Least(3).WithEachPart(), new Measurement { Actual = 3, Parts = [Part("a", 0)] })));
        Assert.Equal(1, Blocking.Gap(Result(Table(Row.Of("r", "r", "r").By(new Presence("done")).Asks(Ask.Required)))));
    }

    private static RequirementResult Judge(Ask ask, Measurement measurement, params Fact[] facts) =>
        Result(Table(Row.Of("r", "r", "r").In("things").By(new MeasuredBy((_, _, _) => measurement)).Asks(ask)), facts);

    private static RequirementResult Result(RequirementTable table, params Fact[] facts) => table.Judge(Dossier(facts), On)[0].Requirements[0];

    private static RequirementTable Table(Row row) => new("C.", ["top"], ["top"], [row]);

    private static Part Part(string id, decimal value) => new() { Id = id, Name = LocalizedText.Of(id, id), Value = value };
}
