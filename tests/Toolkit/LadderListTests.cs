using PartnerHub.Contracts;

namespace PartnerHub.Toolkit.Tests;

public sealed class LadderListTests
{
    private static readonly LadderList Ladders = new(
        new LevelList(Level("low", "shops"), Level("high", "shops"), Level("depot", "depots")),
        Ladder("shops", "shop"),
        Ladder("depots", "depot"));

    [Fact]
    public void Of_TypesOfBoth_IsTheLast() => Assert.Equal("depots", Ladders.Of(Partner("depot", "shop"))?.Id);

    [Fact]
    public void Of_NoKnownType_IsNone() => Assert.Null(Ladders.Of(Partner("school")));

    [Fact]
    public void Held_OfAnotherLadder_CountsAsNone()
    {
        var dossier = new Dossier { Partner = Partner("depot"), Membership = new Membership { Level = "low" }, Facts = FactSet.Empty };

        Assert.Null(Ladders.Held(dossier, new(2026, 1, 1)));
        Assert.Equal("low", Ladders.Held(dossier with { Partner = Partner("shop") }, new(2026, 1, 1)));
    }

    [Fact]
    public void Levels_OfALadder_AreItsOwn()
    {
        Assert.Equal(["low", "high"], Ladders.Levels(Ladders.Of(Partner("shop"))).Ids);
        Assert.Empty(Ladders.Levels(null).Ids);
        Assert.Equal("depots", Ladders.LadderOf("depot")?.Id);
        Assert.Null(Ladders.LadderOf("nothing"));
    }

    [Fact]
    public void Rank_OfNoLevel_IsMinusOne()
    {
        var levels = Ladders.Levels(Ladders.All[0]);

        Assert.Equal([-1, -1, 0, 1], [levels.Rank(null), levels.Rank("depot"), levels.Rank("low"), levels.Rank("high")]);
        Assert.Equal((null, "low", "high"), (levels.At(-1), levels.At(0), levels.At(1)));
    }

    private static Partner Partner(params string[] types) => new() { Id = "p1", Name = "Example One", Country = "FR", Types = types };

    private static Level Level(string id, string ladder) => new() { Id = id, Ladder = ladder, Name = LocalizedText.Of(id, id) };

    private static Ladder Ladder(string id, string type) => new() { Id = id, Name = LocalizedText.Of(id, id), PartnerTypes = [type] };
}
