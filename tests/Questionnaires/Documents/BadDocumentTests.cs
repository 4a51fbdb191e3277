using System.Globalization;
using System.Text;

namespace PartnerHub.Questionnaires.Tests.Documents;

public sealed class BadDocumentTests
{
    private const string Rule = "|---|---|---|---|---|---|\n";

    [Fact]
    public void Inspect_FooterThatDisagrees_NamesBothNumbers()
    {
        var document = Inspect(SampleDocument.French.Replace("Total questions : 52", "Total questions : 54", StringComparison.Ordinal));

        Assert.Contains("54", Assert.Single(document.Warnings).TextFr);
        Assert.Contains("52", document.Warnings[0].TextFr);
        Assert.Equal(52, document.Questions);
    }

    [Fact]
    public void Inspect_RowsOfOtherLength_AreKeptAndSaid()
    {
        var text = SampleDocument.French.Replace(Rule, Rule + "| Court | Tech |\n| Long | Tech | 2024 | 5 € | Actif | Ada | Oui | Oui | Oui | de trop |\n", StringComparison.Ordinal);

        var document = Inspect(text);

        Assert.Contains(document.Warnings, warning => warning.TextFr.Contains("2 cellules pour 9 colonnes", StringComparison.Ordinal) && warning.Section == 2 && warning.Line > 0);
        Assert.Contains(document.Warnings, warning => warning.Text.Contains("10 cells for 9 columns", StringComparison.Ordinal));
        Assert.Equal(["Court", "Long"], SampleDocument.Answers(text).Rows("partners").Select(row => row["name"]));
    }

    [Fact]
    public void Inspect_ScriptAndOpenTags_AreText()
    {
        var text = SampleDocument.French.Replace("Responsable : [Nom - Rôle]", "Responsable : <script>alert(1)</script> - Direction", StringComparison.Ordinal)
            .Replace("## 2.", "<script>\n<!--\n\n## 2.", StringComparison.Ordinal);

        var document = Inspect(text);

        Assert.Equal(12, document.Sections.Count);
        Assert.Contains(document.Fields, field => field.Value == "<script>alert(1)</script> - Direction");
    }

    [Fact]
    public void Inspect_OpenFence_IsSaidWithItsLine()
    {
        var at = SampleDocument.French.LastIndexOf("```", StringComparison.Ordinal);

        var document = Inspect(SampleDocument.French.Remove(at, 3));

        Assert.Contains(document.Warnings, warning => warning.TextFr.Contains("```", StringComparison.Ordinal) && warning.Section == 12);
    }

    [Fact]
    public void Read_TenThousandRows_AreAllThere()
    {
        var rows = new StringBuilder();
        for (var row = 0; row < 10_000; row++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"| Société {row} | Tech | 2024 | {row} € | Actif | [Nom] |\n");
        }

        var text = SampleDocument.French.Replace(Rule, Rule + rows, StringComparison.Ordinal);
        var answers = SampleDocument.Answers(text);

        Assert.Equal(10_000, answers.Rows("partners").Count);
        var fewer = answers with { Tables = new Dictionary<string, IReadOnlyList<AnswerRow>> { ["partners"] = [.. answers.Rows("partners").Where((_, row) => row % 2 == 0)] } };
        Assert.True(SampleDocument.Answers(SampleDocument.Fill(text, fewer)).SaysTheSameAs(fewer));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("[")]
    public void Inspect_NestedBeyondReason_IsStillRead(string lead) =>
        Assert.Equal(52, Inspect(SampleDocument.French + string.Concat(Enumerable.Repeat(lead, 5_000))).Questions);

    [Fact]
    public void Inspect_ManyValuesNotUnderstood_AreSummedUp()
    {
        var rows = string.Concat(Enumerable.Repeat("| Société | Tech | jadis | 5 € | Actif | [Nom] |\n", 500));

        var document = Inspect(SampleDocument.French.Replace(Rule, Rule + rows, StringComparison.Ordinal));

        Assert.Contains(document.Warnings, warning => warning.TextFr.Contains("480 autres valeurs", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_HalfALetter_DoesNotStopTheReader() =>
        Assert.Equal("\uD83D x", AnswerReader.Read(Questionnaire.Own.Table("partners")!.Columns[2], "\uD83D x", "fr").Typed);

    [Fact]
    public void Read_FilledInsideTheBrackets_IsAnAnswer()
    {
        var text = SampleDocument.French.Replace("% CA via partenaires : [X%]", "% CA via partenaires : [12 %]", StringComparison.Ordinal);

        Assert.Equal("[12 %]", SampleDocument.Answers(text)["strategy.revenue-share"]);
        Assert.True(Inspect(text).Fields.Single(field => field.Value is not null).Understood);
    }

    [Fact]
    public void Read_ValueOverSeveralLines_IsOneAnswer()
    {
        var text = SampleDocument.French.Replace("Conditions : [À compléter]", "Conditions : prix public\nmoins vingt pour cent\n  et support", StringComparison.Ordinal);

        Assert.Equal("prix public\nmoins vingt pour cent\net support", SampleDocument.Answers(text)["white-label.conditions"]);
    }

    [Fact]
    public void Read_TicksAndNotes_AreAnswers()
    {
        var text = SampleDocument.French
            .Replace("- [ ] **Qui les dév", "- [x] **Qui les dév", StringComparison.Ordinal)
            .Replace("  - Revente", "  - [x] Revente", StringComparison.Ordinal)
            .Replace("**Qui porte le sujet chez vous ?** (nom et fonction)", "**Qui porte le sujet chez vous ?** (nom et fonction) la direction", StringComparison.Ordinal);

        var document = Inspect(text);
        var answers = SampleDocument.Answers(text);

        Assert.Equal(3, document.Answered);
        Assert.Equal(("la direction", "Revente"), (answers["1.4.note"], answers["strategy.kinds"]));
        Assert.Contains("3.2", answers.Ticked);
    }

    private static InspectedDocument Inspect(string text) => Inspection.Of(Encoding.UTF8.GetBytes(text)).Document!;
}
