using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class DistinctPersonsTests
{
    private static readonly DateOnly On = Day("2017-06-15");

    [Fact]
    public void Take_SeveralFactsOfAPerson_CountOnce()
    {
        var why = new Why("C");
        Fact[] facts = [Course("2017-01-01", "ann"), Course("2017-02-01", "bob"), Course("2017-03-01", "ann"), Course("2017-06-16", "eve")];

        Assert.Equal(2, new DistinctPersons("course").Take(Dossier(facts), On, why).Actual.Number);
        Assert.Equal(facts[..2], why.Facts);
        Assert.Equal(0, Count(new DistinctPersons("course")));
    }

    [Theory]
    [InlineData("2017-06-14", 0)]
    [InlineData("2017-06-15", 1)]
    public void Take_FactThatEnds_HoldsThroughItsLastDay(string until, int count) => Assert.Equal(count, Count(new DistinctPersons("course"), Course("2017-01-01", "ann", until)));

    [Fact]
    public void Take_FactThatNoLongerHolds_DoesNotHideTheNext() =>
        Assert.Equal(1, Count(new DistinctPersons("course"), Course("2017-01-01", "ann", "2017-02-01"), Course("2017-03-01", "ann")));

    [Fact]
    public void Take_ValueOfNo_CountsOnlyWhereSomethingElseDecides()
    {
        Fact[] facts = [Course("2017-01-01", "ann") with { Value = false, Product = "mail" }, Course("2017-01-01", "bob") with { Value = true }, Course("2017-01-01", "eve") with { Product = "mail" }];

        Assert.Equal(2, Count(new DistinctPersons("course"), facts));
        Assert.Equal(2, Count(new DistinctPersons("course", fact => fact.Product == "mail"), facts));
        Assert.Equal(1, Count(new DistinctPersons("course", fact => fact.Product is null), facts));
    }

    private static Fact Course(string on, string person, string? until = null) => Fact("course", on, until, person);

    private static decimal? Count(DistinctPersons measure, params Fact[] facts) => measure.Take(Dossier(facts), On, null).Actual.Number;
}
