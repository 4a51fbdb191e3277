namespace PartnerHub.Questionnaires.Tests.Values;

public class SaidNoneTests
{
    [Theory]
    [InlineData("aucune")]
    [InlineData("Aucun")]
    [InlineData("Néant")]
    [InlineData("sans objet")]
    [InlineData("None")]
    [InlineData("N/A")]
    [InlineData("–")]
    [InlineData("Aucune exclusivité accordée à ce jour")]
    [InlineData("Pas d’exclusivité")]
    [InlineData("no exclusivity")]
    [InlineData("Non applicable")]
    [InlineData("Rien pour l’instant")]
    public void Answer_ThatSaysNone_IsNone(string typed) => Assert.True(SaidNone.In(typed));

    [Theory]
    [InlineData("Aucune sauf Alpha (France)")]
    [InlineData("Non exclusif hors Suisse")]
    [InlineData("France")]
    [InlineData("Sans Souci Conseil")]
    [InlineData("No Limit Consulting")]
    [InlineData("Nil Systems")]
    [InlineData("Rien que du Web")]
    public void Answer_ThatSaysSomething_IsKept(string typed) => Assert.False(SaidNone.In(typed));

    [Fact]
    public void Row_ThatSaysNone_GoesAndFiguresStay()
    {
        var answers = new Answers
        {
            Fields = new Dictionary<string, string> { ["contracts.exclusivities"] = "Aucune", ["channel.program"] = "Non", ["co-marketing.budget"] = "0 €" },
            Tables = new Dictionary<string, IReadOnlyList<AnswerRow>>
            {
                ["partners"] = [AnswerRow.Of(("name", "Néant"), ("type", "Tech")), AnswerRow.Of(("name", "Alpha"), ("revenue", "0 €"), ("contact", "aucun"))],
            },
        };

        var left = SaidNone.Left(answers, Questionnaire.Own);

        Assert.Equal(["channel.program", "co-marketing.budget"], left.Fields.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([AnswerRow.Of(("name", "Alpha"), ("revenue", "0 €"))], left.Rows("partners"));
    }
}
