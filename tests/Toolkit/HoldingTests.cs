using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>Persons who hold what is asked, on each side of the days on which it ends.</summary>
public sealed class HoldingTests
{
    private static readonly string[] Kinds = ["sales-exam", "support-exam"];
    private static readonly string[] Products = ["mail", "cloud"];

    [Theory]
    [InlineData("2017-06-10", 1, 0)]
    [InlineData("2017-06-11", 1, 1)]
    [InlineData("2017-06-20", 1, 1)]
    [InlineData("2017-06-21", 0, 0)]
    public void Person_WhoseFactRanOut_CountsForDaysOfGrace(string on, int count, int graces)
    {
        var held = Any(graceDays: 10).Take(Dossier(Fact("sales-exam", "2017-01-01", "2017-06-10", "ann")), Day(on), null);

        Assert.Equal((count, graces), (held.Actual.Number, held.GraceEnds?.Count ?? 0));
        Assert.All(held.GraceEnds ?? [], end => Assert.Equal(Day("2017-06-20"), end));
    }

    [Theory]
    [InlineData("2016-12-31", 1)]
    [InlineData("2017-01-01", 0)]
    [InlineData("2017-06-15", 0)]
    [InlineData("2017-06-16", 1)]
    public void Person_WhoLeftSince_HoldsNothing(string left, int count)
    {
        var facts = new[] { Fact("sales-exam", "2017-01-01", person: "ann"), Fact("left", left, person: "ann"), Fact("left", "2017-03-01", person: "bob") };

        Assert.Equal(count, Any(departure: "left").Take(Dossier(facts), Day("2017-06-15"), null).Actual.Number);
        Assert.Equal(1, Any().Take(Dossier(facts), Day("2017-06-15"), null).Actual.Number);
    }

    [Fact]
    public void Persons_OfAnyArea_CountOnceEach()
    {
        var why = new Why("C");
        var held = Any().Take(
            Dossier(
                Fact("sales-exam", "2017-01-01", person: "ann"), Fact("support-exam", "2017-01-01", person: "ann"), Fact("support-exam", "2017-01-01", person: "bob"),
                Fact("sales-exam", "2017-01-01"), Fact("sales-exam", "2017-01-01", person: "eve", value: false), Fact("sales-exam", "2017-06-16", person: "dan")),
            Day("2017-06-15"),
            why);

        Assert.Equal(2, held.Actual.Number);
        Assert.Equal(["ann", "ann", "bob"], why.Facts.Select(fact => fact.Person!));
    }

    [Fact]
    public void Person_OfEveryArea_HoldsAllKindsForAllProducts()
    {
        Fact[] all =
        [
            Exam("sales-exam", "mail"), Exam("sales-exam", "cloud"), Exam("support-exam", "mail"), Exam("support-exam", "cloud"), Exam("support-exam", "other"),
        ];

        Assert.Equal(1, Each(all));
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(0, Each([.. all.Where((_, at) => at != i)]));
            Assert.Equal(0, Each([.. all.Where((_, at) => at != i), all[(i + 1) % 4], Exam("sales-exam", null)]));
        }

        Assert.Equal(0, Each([Exam("sales-exam", "other")]));
        Assert.Equal(1, new PersonsHolding(Kinds, [], each: true, null, 0).Take(Dossier(all), Day("2017-06-15"), null).Actual.Number);
        Assert.Equal(0, new PersonsHolding(Kinds, [], each: true, null, 0).Take(Dossier(all[..2]), Day("2017-06-15"), null).Actual.Number);
        Assert.Equal(1, new PersonsHolding(["sales-exam"], Products, each: false, null, 0).Take(Dossier(all[1]), Day("2017-06-15"), null).Actual.Number);
        Assert.Equal(0, new PersonsHolding(["sales-exam"], Products, each: false, null, 0).Take(Dossier(Exam("sales-exam", "other")), Day("2017-06-15"), null).Actual.Number);

        static decimal? Each(Fact[] facts) => new PersonsHolding(Kinds, Products, each: true, null, 0).Take(Dossier(facts), Day("2017-06-15"), null).Actual.Number;
    }

    [Theory]
    [InlineData("2017-06-12", "2017-06-30", null)]
    [InlineData("2017-06-30", "2017-06-12", null)]
    [InlineData("2017-06-12", "2017-06-13", "2017-06-23")]
    [InlineData("2017-06-13", "2017-06-12", "2017-06-23")]
    public void Person_WithTwoFactsOfAnArea_CountsByTheLonger(string first, string second, string? graceEnds)
    {
        var dossier = Dossier(Fact("sales-exam", "2017-01-01", first, "ann"), Fact("sales-exam", "2017-02-01", second, "ann"));

        var held = Any(graceDays: 10).Take(dossier, Day("2017-06-15"), null);

        Assert.Equal(1, held.Actual.Number);
        Assert.Equal(graceEnds is null ? [] : [Day(graceEnds)], held.GraceEnds ?? []);
    }

    [Fact]
    public void Person_OfSeveralAreas_IsInGraceByTheFirstToEnd()
    {
        var dossier = Dossier(
            Fact("sales-exam", "2017-01-01", "2017-06-12", "ann"), Fact("support-exam", "2017-01-01", "2017-06-30", "ann"),
            Fact("sales-exam", "2017-01-01", "2017-06-14", "bob"), Fact("support-exam", "2017-01-01", "2017-06-14", "bob"));

        var held = new PersonsHolding(Kinds, [], each: true, null, 10).Take(dossier, Day("2017-06-15"), null);

        Assert.Equal(2, held.Actual.Number);
        Assert.Equal([Day("2017-06-24"), Day("2017-06-22")], held.GraceEnds!);
    }

    [Theory]
    [InlineData("2017-06-10", 1, 0)]
    [InlineData("2017-06-11", 1, 1)]
    [InlineData("2017-06-20", 1, 1)]
    [InlineData("2017-06-21", 0, 0)]
    public void Fact_ThatRanOut_CountsForDaysOfGrace(string on, int count, int graces)
    {
        var why = new Why("C");
        var held = new CountWithGrace(["contract"], 10).Take(Dossier(Fact("contract", "2017-01-01", "2017-06-10")), Day(on), why);

        Assert.Equal((count, graces, count), (held.Actual.Number, held.GraceEnds?.Count ?? 0, why.Facts.Count));
        Assert.All(held.GraceEnds ?? [], end => Assert.Equal(Day("2017-06-20"), end));
    }

    [Fact]
    public void Facts_InGrace_AreThoseAskedForLatestFirst()
    {
        var dossier = Dossier(
            Fact("contract", "2017-01-01", "2017-06-10"), Fact("contract", "2017-01-01", "2017-06-12"), Fact("contract", "2017-01-01"), Fact("contract", "2017-01-01", value: false),
            Fact("lease", "2017-01-01"));

        var held = new CountWithGrace(["contract", "lease"], 10, fact => fact.Value.Flag != false).Take(dossier, Day("2017-06-15"), null);

        Assert.Equal(4, held.Actual.Number);
        Assert.Equal([Day("2017-06-22"), Day("2017-06-20")], held.GraceEnds!);
        Assert.Null(new CountWithGrace(["lease"], 10).Take(dossier, Day("2017-06-15"), null).GraceEnds);
    }

    [Fact]
    public void Person_WhoseFactsDoNotCount_HoldsNothing()
    {
        var dossier = Dossier(Fact("sales-exam", "2017-01-01", person: "ann") with { Quantity = 1 }, Fact("sales-exam", "2017-01-01", person: "bob"), Fact("sales-exam", "2017-01-01", person: "eve", value: true));

        Assert.Equal(1, new PersonsHolding(Kinds, [], each: false, null, 0, fact => fact.Quantity == 1).Take(dossier, Day("2017-06-15"), null).Actual.Number);
        Assert.Equal(2, new PersonsHolding(Kinds, [], each: false, null, 0, fact => fact.Quantity is null).Take(dossier, Day("2017-06-15"), null).Actual.Number);
    }

    private static PersonsHolding Any(int graceDays = 0, string? departure = null) => new(Kinds, [], each: false, departure, graceDays);

    private static Fact Exam(string kind, string? product) => Fact(kind, "2017-01-01", person: "ann") with { Product = product };
}
