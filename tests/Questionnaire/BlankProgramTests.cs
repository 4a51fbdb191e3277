using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire;

namespace PartnerHub.Questionnaire.Tests;

public sealed class BlankProgramTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly IPartnerProgram Program = new QuestionnaireFactory().Create(ProgramSettings.Empty("1.0.0"));

    private static readonly Dossier Dossier = new()
    {
        Partner = new() { Id = "p1", Name = "Sample Reseller", Country = "FR" },
        Facts = FactSet.Empty,
    };

    [Fact]
    public void Describe_NoDefinition_SaysSoInBothLanguages()
    {
        var notice = Assert.Single(Program.Description.Notices);
        Assert.Contains("pas encore de définition", notice.Fr);
        Assert.Contains("no definition yet", notice.En);
        Assert.Empty(Program.Description.Levels);
        Assert.Equal("questionnaire", Program.Description.Id);
        Assert.Equal("1.0.0", Program.Description.Version);
    }

    [Fact]
    public void Assess_NoDefinition_IsEmpty()
    {
        var standing = Program.Eligibility.Assess(Dossier, Day);
        Assert.Empty(standing.Levels);
        Assert.Empty(standing.Eligible);
        Assert.Null(standing.Earned);
        Assert.Null(standing.Next);
        Assert.Equal(Day, standing.On);
    }

    [Fact]
    public void Place_NoRequest_IsUnchanged() =>
        Assert.Equal(LevelOutcome.Unchanged, Program.Eligibility.Place(Dossier, null, Day).Ruling);

    [Fact]
    public void Place_AnyRequest_IsRefused() =>
        Assert.Equal(LevelOutcome.Refused, Program.Eligibility.Place(Dossier, new() { To = "gold" }, Day).Ruling);

    [Fact]
    public void Obligations_NoDefinition_AreNone() =>
        Assert.Empty(Program.Eligibility.Obligations(Dossier, Day, Day.AddYears(1)));

    [Fact]
    public void Grant_NoDefinition_IsNothing() => Assert.Empty(Program.Benefits.Grant(Dossier, Day));

    [Fact]
    public void Rule_AnyClaim_IsUndetermined() =>
        Assert.Equal(ClaimOutcome.Undetermined, Program.Benefits.Rule(Dossier, new() { Benefit = "logo" }, Day).Ruling);

    [Fact]
    public void Rule_AnyCase_HasNoStep() =>
        Assert.Null(Program.Sanctions.Rule(Dossier, new() { Violation = "any", OpenedOn = Day }, Day).Step);

    [Fact]
    public void Rule_Anything_CitesAKnownClause()
    {
        string[] cited =
        [
            .. Program.Eligibility.Place(Dossier, null, Day).Reasons.Select(reason => reason.Clause),
            .. Program.Eligibility.Explain(Dossier, "any", Day).Reasons.Select(reason => reason.Clause),
            .. Program.Benefits.Rule(Dossier, new() { Benefit = "any" }, Day).Reasons.Select(reason => reason.Clause),
            .. Program.Sanctions.Rule(Dossier, new() { Violation = "any", OpenedOn = Day }, Day).Reasons.Select(reason => reason.Clause),
        ];
        Assert.Equal(4, cited.Length);
        Assert.All(cited, clause => Assert.Contains(Program.Description.Clauses, known => known.Id == clause));
    }
}
