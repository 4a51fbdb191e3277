using FsCheck;
using FsCheck.Fluent;

namespace PartnerHub.Questionnaires.Tests.Export;

public sealed class ExportProperties
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(25);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("delivered")]
    public void FillThenRead_AnyAnswers_GivesThemBack(string document)
    {
        var text = SampleDocument.Of(document);
        Prop.ForAll(AnyAnswers.To(Questionnaire.Own), answers =>
        {
            var filled = SampleDocument.Fill(text, answers);
            var read = SampleDocument.Answers(filled);
            Assert.Equal(answers.Fields.OrderBy(field => field.Key), read.Fields.OrderBy(field => field.Key));
            Assert.Equal(answers.Tables.Keys.Order(), read.Tables.Keys.Order());
            Assert.All(answers.Tables, table => Assert.Equal(table.Value, read.Rows(table.Key)));
            Assert.True(read.SaysTheSameAs(answers));
            Assert.Equal(filled, SampleDocument.Fill(filled, read));
            Assert.Equal(12, SampleDocument.Bind(filled).Sections.Count);
        }).Check(Few);
    }

    [Fact]
    public void FillTwice_AnyAnswers_LeavesTheSecond()
    {
        var text = SampleDocument.French;
        Prop.ForAll(AnyAnswers.To(Questionnaire.Own), AnyAnswers.To(Questionnaire.Own), (first, second) =>
            SampleDocument.Answers(SampleDocument.Fill(SampleDocument.Fill(text, first), second)).SaysTheSameAs(second)).Check(Few);
    }

    [Fact]
    public void Fill_DocumentWithoutPlaces_LosesNothing()
    {
        Prop.ForAll(AnyAnswers.To(Questionnaire.Own), answers =>
            SampleDocument.Answers(SampleDocument.Fill("# Partenariats - Client\n\n## 1. Stratégie partenariats\n", answers)).SaysTheSameAs(answers)).Check(Few);
    }
}
