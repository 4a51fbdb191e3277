using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class LotBookTests
{
    [Fact]
    public void Spend_SeveralLots_TakesTheOldestFirst()
    {
        var book = Book();

        Assert.Equal(0, book.Spend(Day("2026-05-01"), 120));
        Assert.Equal([(100m, 80m)], book.On(Day("2026-05-01")).Select(lot => (lot.Amount, lot.Left)));
    }

    [Fact]
    public void Spend_MoreThanThereIs_TellsTheRest() => Assert.Equal(50, Book().Spend(Day("2026-05-01"), 250));

    [Theory]
    [InlineData("2025-12-31", 0)]
    [InlineData("2026-01-01", 1)]
    [InlineData("2026-04-01", 2)]
    [InlineData("2026-12-31", 2)]
    [InlineData("2027-01-01", 1)]
    [InlineData("2027-03-31", 1)]
    [InlineData("2027-04-01", 0)]
    public void On_Day_HasWhatCanBeSpentThen(string day, int lots) => Assert.Equal(lots, Book().On(Day(day)).Count);

    [Fact]
    public void Spend_BeforeALotWasAccrued_LeavesItAlone()
    {
        var book = Book();

        Assert.Equal(20, book.Spend(Day("2026-03-31"), 120));
        Assert.Equal([100m], book.On(Day("2026-04-01")).Select(lot => lot.Left));
    }

    [Fact]
    public void Accrue_NothingOrLess_IsNoLot()
    {
        var book = new LotBook();
        book.Accrue(Day("2026-01-01"), 0, null);
        book.Accrue(Day("2026-01-01"), -1, null);

        Assert.Empty(book.On(Day("2026-01-01")));
    }

    [Fact]
    public void Spend_PartOfAUnit_IsLeftInParts()
    {
        var book = new LotBook();
        book.Accrue(Day("2026-01-01"), 0.5m, null, Words.Because("C", $"a", $"a"));
        book.Accrue(Day("2026-01-02"), 1, null);

        Assert.Equal(0, book.Spend(Day("2026-01-02"), 0.25m));
        Assert.Equal([0.25m, 1], book.On(Day("2026-01-02")).Select(lot => lot.Left));
        Assert.Equal("C", Assert.Single(book.On(Day("2026-01-02"))[0].Reasons).Clause);
        Assert.Equal(0.5m, book.Spend(Day("2026-01-02"), 1.75m));
        Assert.Empty(book.On(Day("2026-01-02")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Spend_NothingOrLess_LeavesAllThereIs(int amount)
    {
        var book = Book();

        Assert.Equal(amount, book.Spend(Day("2026-05-01"), amount));
        Assert.Equal([100m, 100m], book.On(Day("2026-05-01")).Select(lot => lot.Left));
    }

    private static LotBook Book()
    {
        var book = new LotBook();
        book.Accrue(Day("2026-01-01"), 100, Day("2026-12-31"));
        book.Accrue(Day("2026-04-01"), 100, Day("2027-03-31"));
        return book;
    }
}
