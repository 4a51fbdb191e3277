using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class ScoreTests
{
    private static readonly DateOnly On = Day("2017-06-15");

    [Theory]
    [InlineData(3, 7.5)]
    [InlineData(4, 10)]
    [InlineData(5, 10)]
    [InlineData(0, 0)]
    public void Part_WithACap_GivesThatAtMost(int visits, double given)
    {
        var part = Assert.Single(new Score(Visits).Take(Dossier([.. Enumerable.Repeat(Fact("visit", "2017-01-01"), visits)]), On, null).Parts!);

        Assert.Equal(("visits", (decimal)given, 10m), (part.Id, part.Value, part.Cap));
    }

    [Fact]
    public void Parts_WithWhy_AreSaidOneByOne()
    {
        var why = new Why("C");
        var measured = new Score(Visits, ScorePart.Of("sales", "ventes", "sales").Gives(1, CountOf.Current("sale"))).Take(Dossier(Fact("visit", "2017-01-01"), Fact("sale", "2017-01-01")), On, why);

        Assert.Equal(3.5m, measured.Actual.Number);
        Assert.Equal(["visits: 2.5 of at most 10.", "sales: 1."], why.Reasons.Select(reason => reason.Text.En));
        Assert.Equal(["visites : 2,5 sur 10 au plus.", "ventes : 1."], why.Reasons.Select(reason => reason.Text.Fr));
        Assert.Equal(2, why.Facts.Count);
    }

    [Fact]
    public void Score_WithoutOnePart_IsNone()
    {
        var why = new Why("C");
        var measured = new Score(Visits, Lacking("first"), Lacking("second")).Take(Dossier(Fact("visit", "2017-01-01")), On, why);

        Assert.Equal(("first", FactValueForm.None, null), (measured.Missing?.What, measured.Actual.Form, measured.Parts));
        Assert.Equal(["visits: 2.5 of at most 10."], why.Reasons.Select(reason => reason.Text.En));
    }

    [Fact]
    public void Flag_AsAPart_IsOneOrNothing()
    {
        var score = new Score(ScorePart.Of("site", "site", "site").Gives(4, new Presence("site")));

        Assert.Equal([4m, 0m], [score.Take(Dossier(Fact("site", "2017-01-01")), On, null).Actual.Number!.Value, score.Take(Dossier(), On, null).Actual.Number!.Value]);
    }

    private static ScorePart Visits => ScorePart.Of("visits", "visites", "visits").Gives(2.5m, CountOf.Current("visit")).AtMost(10);

    private static ScorePart Lacking(string what) =>
        ScorePart.Of(what, what, what).Gives(1, new MeasuredBy((_, _, _) => Measurement.Lacking(new Missing { What = what, Text = LocalizedText.Of(what, what) })));
}
