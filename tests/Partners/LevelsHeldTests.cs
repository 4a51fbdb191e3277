using PartnerHub.Contracts;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Tests;

public class LevelsHeldTests
{
    private static readonly DateOnly Joined = new(2015, 3, 1);
    private static readonly DateOnly Promoted = new(2020, 1, 1);

    [Fact]
    public void Build_UndatedThenDated_KeepsTheFirstFromJoining()
    {
        var held = LevelsHeld.Build(Joined, [("silver", null), ("gold", Promoted)]);

        Assert.Equal(("gold", Promoted), (held.Level, held.Since));
        Assert.Equal("silver", held.LevelOn(Promoted.AddDays(-1)));
        Assert.Null(held.LevelOn(Joined.AddDays(-1)));
    }

    [Fact]
    public void Build_DatedThenUndated_HoldsTheLastTold()
    {
        var held = LevelsHeld.Build(Joined, [("silver", Promoted), ("gold", null)]);

        Assert.Equal(("gold", (DateOnly?)null), (held.Level, held.Since));
        Assert.Empty(held.History);
    }

    [Fact]
    public void Build_SameDayTwice_TakesTheLastTold()
    {
        var held = LevelsHeld.Build(Joined, [("bronze", Joined), ("silver", Joined), ("gold", Promoted)]);

        Assert.Equal([new LevelPeriod { Level = "silver", From = Joined }], held.History);
    }
}
