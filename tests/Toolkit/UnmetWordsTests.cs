using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>What keeps a partner from a level, as a reason and as something to do.</summary>
public sealed class UnmetWordsTests
{
    private static readonly DateOnly On = Day("2017-06-15");

    private static readonly UnitWord[] Units = [UnitWords.Of("points", "point", "point", "points", "points")];

    [Theory]
    [InlineData(3, "score: each part has to be above zero, B, C is not.", "score: each part above zero, B, C among them.", null)]
    [InlineData(1, "score: 1 of 3.", "score: 2 points more.", 2)]
    public void Score_ReachedOrNot_NamesItsEmptyPartsOrWhatItLacks(int score, string unmet, string act, int? gap)
    {
        var measured = new Measurement { Actual = score, Parts = [Part("a", 1), Part("b", 0), Part("c", -1), Part("d", 0.5m)] };
        var row = Row.Of("score", "score", "score").In("points").By(new MeasuredBy((_, _, _) => measured), "visit", "call").Asks(Ask.Least(3).WithEachPart());

        Assert.Equal(unmet, Unmet(row).Text.En);
        var said = Act(row);
        Assert.Equal((act, gap, gap is null ? null : "points", "visit", "C.score"), (said.Text.En, said.Gap, said.Unit, said.FactKind, said.Clause));
    }

    [Fact]
    public void Missing_FactOrSetting_IsWhatIsToBeDone()
    {
        var fact = Row.Of("look", "avis", "look").By(new FlagOf("look", LocalizedText.Of("à voir", "to see")), "visit").Asks(Ask.Required);
        var setting = Row.Of("least", "seuil", "least").In("points").By(CountOf.Current("least"), "least").Asks(Ask.AtLeastSetting(null, "$.least", "à fixer", "to set"));

        Assert.Equal(("look: undetermined. to see", "look, by 31 January 2027: to see", "look"), (Unmet(fact).Text.En, Act(fact, "2027-01-31").Text.En, Act(fact).FactKind));
        Assert.Equal(("least: undetermined. to set", "least: to set", "least", null), (Unmet(setting).Text.En, Act(setting).Text.En, Act(setting).FactKind, Act(setting).Unit));
    }

    [Fact]
    public void Flag_StillToBeDone_HasNoFigure()
    {
        var row = Row.Of("site", "site", "site").By(new Presence("site")).Asks(Ask.Required);
        var act = Act(row, "2027-01-31");

        Assert.Equal(("site: not met.", "site: still to be done, by 31 January 2027.", "site : reste à faire, au plus tard le 31 janvier 2027."), (Unmet(row).Text.En, act.Text.En, act.Text.Fr));
        Assert.Equal((null, Day("2027-01-31"), "site: still to be done."), (act.FactKind, act.By, Act(row).Text.En));
    }

    [Fact]
    public void Acts_OfSeveral_EachHasItsDay()
    {
        var rows = new[] { "a", "b" }.Select(id => Row.Of(id, id, id).By(new Presence(id)).Asks(Ask.Required)).ToArray();
        var (table, program) = (Table(rows), Program(rows));
        var level = table.Judge(Dossier(), On)[0];

        Assert.Equal([("a", Day("2027-01-31")), ("b", null)], Acts.Of(program, level, result => result.Cell.Requirement == "a" ? Day("2027-01-31") : null).Select(act => (act.Requirement!, act.By)));
        Assert.Equal([null, null], Acts.Of(program, level).Select(act => act.By));
        Assert.Equal([Day("2027-01-31"), Day("2027-01-31")], Acts.Until(program, level, Day("2027-01-31")).Select(act => act.By));
    }

    [Fact]
    public void Act_OfADesignation_HasItsNames()
    {
        var table = new DesignationTable("D.1", [DesignationRows.Of("d", "d", "d").Asks(Row.Of("exam", "examen", "exam").By(new Presence("exam")).Asks(Ask.Required))]);
        var program = Program() with { Designations = table.Designations };

        Assert.Equal(("examen : reste à faire.", "D.1"), Acts.Of(program, table.Judge(Dossier(), On)[0].Requirements[0]) is var act ? (act.Text.Fr, act.Clause) : default);
    }

    [Fact]
    public void Requirement_OfAnotherProgram_IsRefused()
    {
        var level = Table(Row.Of("site", "site", "site").By(new Presence("site")).Asks(Ask.Required)).Judge(Dossier(), On)[0];

        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Toolkit.Unmet.Of([], level).ToList()).ParamName);
    }

    [Theory]
    [InlineData(0, "points", "0 point", "0 points")]
    [InlineData(1, "points", "1 point", "1 point")]
    [InlineData(1.5, "points", "1,5 point", "1.5 points")]
    [InlineData(-1.5, "points", "-1,5 point", "-1.5 points")]
    [InlineData(2, "points", "2 points", "2 points")]
    [InlineData(1, "calls", "1 calls", "1 calls")]
    [InlineData(12.344, "percent", "12,34 %", "12.34 %")]
    [InlineData(12.5, "EUR", "12,50 EUR", "12.50 EUR")]
    public void Figure_WithItsUnit_IsWrittenEachLanguagesWay(double figure, string unit, string fr, string en)
    {
        var said = UnitWords.Figure(Units, (decimal)figure, unit);

        Assert.Equal((fr, en), (said.Fr, said.En));
    }

    private static Reason Unmet(Row row) => Assert.Single(Toolkit.Unmet.Of(Table(row).Requirements, Table(row).Judge(Dossier(), On)[0]));

    private static Act Act(Row row, string? by = null) =>
        Acts.Of(Program(row), Table(row).Judge(Dossier(), On)[0].Requirements[0], by is null ? null : Day(by));

    private static RequirementTable Table(params Row[] rows) => new("C.", ["top"], ["top"], rows);

    private static ProgramDescription Program(params Row[] rows) => new()
    {
        Id = "p", Version = "1", Name = LocalizedText.Of("p", "p"), Vendor = "v", Summary = LocalizedText.Of("p", "p"), Levels = [], Calendar = new() { YearStartMonth = 1 },
        Requirements = Table(rows).Requirements, Units = Units,
    };

    private static Part Part(string id, decimal value) => new() { Id = id, Name = LocalizedText.Of(id, id.ToUpperInvariant()), Value = value };
}
