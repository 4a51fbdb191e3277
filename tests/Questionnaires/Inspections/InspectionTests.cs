using System.Text;

namespace PartnerHub.Questionnaires.Tests.Inspections;

public sealed class InspectionTests
{
    [Fact]
    public void Inspect_DeliveredFile_FindsAllOfIt()
    {
        var document = Inspection.Of(DeliveredFile.Bytes()).Document!;

        Assert.Equal(new InspectedEncoding(true, "mac-roman"), document.Encoding);
        Assert.Equal(("Quickfund", 52, 2, 0), (document.Client, document.Questions, document.Instructions, document.Answered));
        Assert.Equal([5, 0, 6, 7, 5, 4, 4, 4, 4, 5, 4, 4], document.Sections.Select(section => section.Questions));
        Assert.Equal(new InspectedFooter(52, 0), document.Footer);
        Assert.Equal(45, document.Fields.Count);
        Assert.Equal(8, document.Tables.Count);
        Assert.Empty(document.Warnings);
    }

    [Theory]
    [InlineData("# Recette\n\nDes pommes et du sucre.\n")]
    [InlineData("")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n")]
    public void Inspect_AnotherDocument_IsRefused(string text) =>
        Assert.Contains("questionnaire", Inspection.Of(Encoding.UTF8.GetBytes(text)).Refusal!.Fr);
}
