namespace PartnerHub.Questionnaires.Tests.Checks;

public sealed class AnswerChecksTests
{
    [Fact]
    public void Check_ContradictoryProgram_IsFoundWithItsPlace()
    {
        var text = SampleDocument.French
            .Replace("Programme formalisé : [Oui/Non]", "Programme formalisé : Non", StringComparison.Ordinal)
            .Replace("Nombre de tiers : [X]", "Nombre de tiers : 2", StringComparison.Ordinal)
            .Replace("(Bronze) : [À compléter]", "(Bronze) : Portail", StringComparison.Ordinal);

        var findings = Check(text);

        Assert.Equal([("channel.program", 4, LineOf(text, "Programme formalisé")), ("channel.tier-count", 4, LineOf(text, "Nombre de tiers"))], findings.Select(finding => (finding.Id, finding.Section!.Value, finding.Line!.Value)));
        Assert.Equal("2 niveaux annoncés, 1 dans la liste.", findings[1].Text.Fr);
    }

    [Fact]
    public void Check_ValueNotUnderstood_IsFoundInItsRow()
    {
        var text = SampleDocument.Fill(SampleDocument.French, new Answers
        {
            Tables = new Dictionary<string, IReadOnlyList<AnswerRow>> { ["partners"] = [AnswerRow.Of(("name", "Alpha")), AnswerRow.Of(("name", "Beta"), ("since", "jadis")), AnswerRow.Of(("name", "ALPHA"))] },
        });

        var findings = Check(text);

        Assert.Equal([("partners", 2, "since", LineOf(text, "jadis")), ("partners", 3, "name", LineOf(text, "ALPHA"))], findings.Select(finding => (finding.Id, finding.Row!.Value, finding.Column!, finding.Line!.Value)));
        Assert.Contains("jadis", findings[0].Text.En);
    }

    [Fact]
    public void Check_EmptyForm_FindsNothing() => Assert.Empty(Check(SampleDocument.French));

    private static IReadOnlyList<Finding> Check(string text) => AnswerChecks.Of(SampleDocument.Answers(text), Questionnaire.Own, SampleDocument.Bind(text));

    private static int LineOf(string text, string part) => text[..text.IndexOf(part, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
}
