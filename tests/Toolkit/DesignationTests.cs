using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>Two designations: one of two exams and a site, one of a plan alone. What is advised of them never counts.</summary>
public sealed class DesignationTests
{
    private static readonly DateOnly On = Day("2017-06-15");

    private static readonly DesignationTable Table = new("D.1",
    [
        DesignationRows.Of("cloud", "nuage", "cloud").Asks(Seen("site"), Row.Of("exams", "examens", "exams").In(Units.Persons).By(CountOf.Current("exam")).Asks(2)),
        (DesignationRows.Of("voice", "voix", "voice") with { Clause = "D.2" }).Asks(
            Row.Of("tip", "conseil", "tip").By(new Presence("tip")).Asks(Ask.Recommended),
            Seen("look").Asks(Ask.Recommended),
            Seen("plan").Under("D.3")),
    ]);

    [Theory]
    [InlineData(2, true, true, 2, null)]
    [InlineData(2, true, false, 1, null)]
    [InlineData(2, true, null, 1, "plan")]
    [InlineData(2, null, true, 1, "site")]
    [InlineData(2, null, null, 0, "site")]
    [InlineData(1, null, true, 1, null)] // short of an exam, whatever the site
    [InlineData(1, null, null, 0, "plan")]
    [InlineData(2, false, false, 0, null)]
    public void Count_OfThoseHeld_IsOpenAboveWhereOneCannotBeTold(int exams, bool? site, bool? plan, int held, string? missing)
    {
        var measured = new DesignationsHeld(Table).Take(Dossier(exams, site, plan), On, null);

        Assert.Equal((held, missing, true), (measured.Actual.Number, measured.Missing?.What, measured.IsAtLeast));
    }

    [Fact]
    public void Held_WithWhy_AreNamed()
    {
        var why = new Why("C");
        new DesignationsHeld(Table).Take(Dossier(2, true, null), On, why);

        var reason = Assert.Single(why.Reasons);
        Assert.Equal(("C", "Détenue : nuage.", "Held: cloud."), (reason.Clause, reason.Text.Fr, reason.Text.En));
    }

    [Fact]
    public void Judge_OnADay_SaysWhichAreHeld()
    {
        var dossier = Dossier(2, true, null);

        Assert.Equal([("cloud", true, 2), ("voice", false, 3)], Table.Judge(dossier, On).Select(judged => (judged.Designation, judged.Held, judged.Requirements.Count)));
        Assert.Equal([true, false], [Table.IsHeld("cloud", dossier, On), Table.IsHeld("voice", dossier, On)]);
        Assert.False(Table.IsHeld("cloud", dossier, On.AddYears(-1)));
    }

    [Fact]
    public void Clause_OfARow_IsItsOwnOrThatOfItsDesignation()
    {
        Assert.Equal([("cloud", "D.1"), ("voice", "D.2")], Table.Designations.Select(designation => (designation.Id, designation.Clause)));
        Assert.Equal(["D.1", "D.1", "D.2", "D.2", "D.3"], Table.Designations.SelectMany(designation => designation.Requirements).Select(row => row.Clause));
    }

    [Fact]
    public void Explain_ARequirement_IsThatOfItsDesignation()
    {
        var dossier = Dossier(2, true, false);

        Assert.Equal(("exams", 2), Table.Explain(dossier, "exams", On) is { } exams ? (exams.Requirement, exams.Facts.Count) : default);
        Assert.Equal(("plan", 1), Table.Explain(dossier, "plan", On) is { } plan ? (plan.Requirement, plan.Facts.Count) : default);
        Assert.Null(Table.Explain(dossier, "nothing", On));
    }

    [Fact]
    public void Level_AskingForSome_IsMetByThoseHeldForCertain()
    {
        var levels = new RequirementTable("C.", ["low", "high"], ["low", "high"], [Row.Of("some", "quelques", "some").In("designations").By(new DesignationsHeld(Table)).Asks(1, 2)]);

        Assert.Equal([Verdict.Met, Verdict.Undetermined], Verdicts(Dossier(2, true, null), null));
        Assert.Equal([Verdict.Undetermined, Verdict.Undetermined], Verdicts(Dossier(1, null, null), null));
        Assert.Equal([Verdict.Met, Verdict.NotMet], Verdicts(Dossier(2, true, false), null));
        Assert.Equal([Verdict.Met, Verdict.Met], Verdicts(Dossier(0, false, false), Table.Judge(Dossier(2, true, true), On)));

        IEnumerable<Verdict> Verdicts(Dossier dossier, DesignationStanding[]? judged) => levels.Judge(dossier, On, judged).Select(level => level.Requirements[0].Verdict);
    }

    private static Row Seen(string id) => Row.Of(id, id, id).By(new FlagOf(id, LocalizedText.Of("à voir", "to see"))).Asks(Ask.Required);

    private static Dossier Dossier(int exams, bool? site, bool? plan) => Make.Dossier(
    [
        .. Enumerable.Range(0, exams).Select(_ => Fact("exam", "2017-01-01")),
        .. site is { } seen ? [Fact("site", "2017-01-01", value: seen)] : Array.Empty<Fact>(),
        .. plan is { } made ? [Fact("plan", "2017-01-01", value: made)] : Array.Empty<Fact>(),
    ]);
}
