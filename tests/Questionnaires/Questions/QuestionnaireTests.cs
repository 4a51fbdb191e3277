namespace PartnerHub.Questionnaires.Tests.Questions;

public sealed class QuestionnaireTests
{
    private static readonly Questionnaire Own = Questionnaire.Own;

    [Fact]
    public void Questionnaire_TwelveSections_Have52Questions()
    {
        Assert.Equal([5, 0, 6, 7, 5, 4, 4, 4, 4, 5, 4, 4], Own.Sections.Select(section => section.Questions.Count(question => !question.IsInstruction)));
        Assert.Equal(2, Own.Sections.Sum(section => section.Questions.Count(question => question.IsInstruction)));
        Assert.Equal(52, Own.Questions.Count());
    }

    [Fact]
    public void Ids_OfEverything_AreUnique()
    {
        var ids = Own.Sections.SelectMany(section => section.Questions.Select(question => question.Id).Concat(section.Fields.Select(field => field.Id)).Concat(section.Tables.Select(table => table.Id)).Append("section " + section.Id)).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void AnsweredBy_OfEveryQuestion_NamesWhatIsThere()
    {
        var places = Own.Sections.SelectMany(section => section.Fields.Select(field => field.Id)
            .Concat(section.Tables.Select(table => table.Id))
            .Concat(section.Tables.SelectMany(table => table.Columns.Select(column => $"{table.Id}.{column.Id}")))).ToHashSet();

        Assert.All(Own.Sections.SelectMany(section => section.Questions).SelectMany(question => question.AnsweredBy), id => Assert.Contains(id, places));
    }

    [Fact]
    public void Options_OfEveryChoice_AreThere() => Assert.All(
        Own.Sections.SelectMany(section => section.Fields.Concat(section.Tables.SelectMany(table => table.Columns))),
        field => Assert.Equal(field.Type == AnswerType.Choice, field.Options.Count > 1));

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void BlankDocument_OfEitherLanguage_IsRecognisedWhole(string language)
    {
        var bound = SampleDocument.Bind(SampleDocument.Of(language));

        Assert.Equal(language, bound.Language);
        Assert.Empty(bound.Warnings);
        Assert.All(bound.Sections, section => Assert.NotNull(section.Known));
        Assert.Equal(54, bound.Sections.Sum(section => section.Questions.Count(question => question.Question is not null)));
        Assert.DoesNotContain(bound.Sections.SelectMany(section => section.Fields), field => field.IsExtra);
        Assert.Equal(Own.Sections.SelectMany(section => section.Fields.Select(field => field.Id)).Order(), bound.Sections.SelectMany(section => section.Fields.Select(field => field.Id)).Order());
        Assert.Equal(Own.Sections.SelectMany(section => section.Tables.Select(table => table.Id)).Order(), bound.Sections.SelectMany(section => section.Tables.Select(table => table.Id)).Order());
        Assert.Empty(AnsweredQuestions.Of(bound));
    }

    [Fact]
    public void DeliveredDocument_EveryPlace_IsRecognised()
    {
        var bound = SampleDocument.Bind(SampleDocument.Delivered);

        Assert.Equal(Own.Sections.SelectMany(section => section.Questions.Select(question => question.Id)), bound.Sections.SelectMany(section => section.Questions.Select(question => question.Id)));
        Assert.DoesNotContain(bound.Sections.SelectMany(section => section.Fields), field => field.IsExtra);
        Assert.Equal(Own.Sections.SelectMany(section => section.Tables.Select(table => table.Id)).Order(), bound.Sections.SelectMany(section => section.Tables.Select(table => table.Id)).Order());
        Assert.Equal(5, bound.Summary.Count);
    }

    [Fact]
    public void Wordings_OfOurQuestions_AreNotThoseDelivered() =>
        Assert.DoesNotContain(Own.Questions, question => question.Marks.Contains(Wording.Mark(question.Text.Fr)));
}
