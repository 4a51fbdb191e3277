using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>Standings of judged levels: what is held, earned, conferred and missing.</summary>
public sealed class StandingsTests
{
    private static readonly DateOnly On = Day("2017-06-15");

    private static readonly string[] Levels = ["low", "mid", "top"];

    private static readonly RequirementTable Table = new("C.", Levels, Levels,
    [
        Things("own").Asks(Ask.Nothing, Ask.Nothing, Ask.Least(1).On("a")),
        Things("basic").Asks(1, Ask.Nothing, 3),
        Things("both").Asks(Ask.Nothing, Ask.Nothing, Ask.Least(3).On("a").Or(Ask.Least(2).On("b"))),
        Things("late").Asks(Ask.Nothing, Ask.Nothing, Ask.Least(2).On("b")),
    ]);

    [Theory]
    [InlineData(0, "mid", "mid")]
    [InlineData(0, "of-another-ladder", "of-another-ladder")]
    [InlineData(0, null, null)]
    [InlineData(1, "mid", "mid")]
    [InlineData(1, "of-another-ladder", null)]
    [InlineData(2, "top", "top")]
    [InlineData(2, "of-another-ladder", null)]
    [InlineData(1, null, null)]
    public void Current_LevelOfAnotherLadder_CountsAsNone(int ladders, string? held, string? current)
    {
        var program = Program with { Ladders = [.. Enumerable.Range(0, ladders).Select(i => new Ladder { Id = "l" + i, Name = LocalizedText.Of("l", "l") })] };
        var dossier = Make.Dossier() with { Membership = new Membership { Level = held } };

        Assert.Equal(current, Standings.Of(program, dossier, On, Table.Judge(dossier, On)).Current);
    }

    [Fact]
    public void Earned_AboveALevelThatIsMissed_IsTheHighest()
    {
        var standing = Of(Make.Dossier());

        Assert.Equal(["mid"], standing.Eligible);
        Assert.Equal(("mid", "top"), (standing.Earned, standing.Next?.Level));
        Assert.Equal(("p", "1", On), (standing.Program, standing.Version, standing.On));
        Assert.Equal(["low", "mid"], Of(Holding(0, 1, 0, 0)).Eligible);
    }

    [Fact]
    public void Earned_Nothing_HasTheLowestNext()
    {
        var low = Table.Judge(Make.Dossier(), On)[..1];
        var standing = Standings.Of(Program, Make.Dossier(), On, low, ladder: "shops", designations: [new DesignationStanding { Designation = "d", Held = true, Requirements = [] }]);

        Assert.Equal((null, "low", "shops", 1), (standing.Earned, standing.Next?.Level, standing.Ladder, standing.Designations.Count));
        Assert.Empty(standing.Eligible);
        Assert.Null(Standings.Of(Program, Make.Dossier(), On, []).Next);
    }

    [Theory]
    [InlineData(0, true, false, "top")]
    [InlineData(1, true, false, "top")]
    [InlineData(2, true, true, null)]
    public void Conferred_Level_HasAllBelowThatAreNotEarned(int rank, bool low, bool top, string? next)
    {
        var reason = Words.Because("C.x", $"conféré", $"conferred");
        var standing = Standings.Of(Program, Make.Dossier(), On, Table.Judge(Make.Dossier(), On), (rank, reason));

        Assert.Equal([low, true, top], standing.Levels.Select(level => level.Eligible));
        Assert.Equal([low, false, top], standing.Levels.Select(level => level.Conferred == reason));
        Assert.Equal(next, standing.Next?.Level);
    }

    [Theory]
    [InlineData(0, 3, 3, 1, "own 1")] // one on each path: of equals the first
    [InlineData(1, 3, 2, 1, "both 1")]
    [InlineData(0, 3, 2, 1, "late 1")]
    [InlineData(0, 3, 0, 2, "both 2")]
    [InlineData(1, 1, 1, 0, "basic 2, both 2")]
    [InlineData(0, 0, 0, 1, "own 1, basic 3, both 3")]
    [InlineData(0, 0, 1, 2, "basic 3, both 1")]
    public void Next_OfSeveralPaths_IsWhatTheNearestLacks(int own, int basic, int both, int late, string missing)
    {
        var next = Of(Holding(own, basic, both, late)).Next;

        Assert.Equal(missing, string.Join(", ", next!.Missing.Select(gap => FormattableString.Invariant($"{gap.Id} {gap.Amount}"))));
        Assert.All(next.Missing, gap => Assert.Equal("things", gap.Unit));
    }

    [Fact]
    public void Next_Acts_AreSaidWhenAskedFor()
    {
        var (dossier, judged) = (Holding(1, 1, 3, 0), Table.Judge(Holding(1, 1, 3, 0), On));

        Assert.Equal(["basic: 2 things more."], Standings.Of(Program, dossier, On, judged, acts: true).Next!.Acts.Select(act => act.Text.En));
        Assert.Empty(Standings.Of(Program, dossier, On, judged).Next!.Acts);
    }

    private static ProgramDescription Program { get; } = new()
    {
        Id = "p", Version = "1", Name = LocalizedText.Of("p", "p"), Vendor = "v", Summary = LocalizedText.Of("p", "p"), Levels = [], Calendar = new() { YearStartMonth = 1 },
        Requirements = Table.Requirements,
    };

    private static Standing Of(Dossier dossier) => Standings.Of(Program, dossier, On, Table.Judge(dossier, On));

    private static Row Things(string id) => Row.Of(id, id, id).In("things").By(CountOf.Current(id));

    private static Dossier Holding(int own, int basic, int both, int late) => Make.Dossier(
        [.. new[] { ("own", own), ("basic", basic), ("both", both), ("late", late) }.SelectMany(kind => Enumerable.Range(0, kind.Item2).Select(_ => Fact(kind.Item1, "2017-01-01")))]);
}
