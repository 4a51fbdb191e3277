using PartnerHub.Onboarding.Drafts;

namespace PartnerHub.Host.Tests.Drafts;

/// <summary>Rates and sums that only the note of an answer says.</summary>
public class NoteFigureTests
{
    [Theory]
    [InlineData("Commission : Bronze 10 %, Silver 15 %, Gold 20 %.", "10 15 20")]
    [InlineData("Commission de 10 % pour Silver et de 15 % pour Gold", "- 10 15")]
    [InlineData("Silver : 10 % de commission ; Gold : marge de 12,5 %", "- 10 12.5")]
    [InlineData("Tous les niveaux ont 8 % de commission", "8 8 8")]
    [InlineData("15 % de commission à partir de Silver", "- 15 15")]
    [InlineData("Gold : 5 % à 8 % de commission", "- - -")]
    [InlineData("Gold : commission de 15 %, sauf renouvellements 5 %", "- - -")]
    [InlineData("Gold : remise de 20 % sur la formation", null)]
    [InlineData("Commission de 15 %", null)]
    [InlineData("Commission d’apport de 5 % pour Gold", null)]
    public void Rate_OfATierInANote_IsItsCommission(string note, string? rates)
    {
        var client = ClientDraft.Of(("4.4.note", note));

        Assert.Equal(rates is not null, client.Draft.Definition.Contains("\"commission\"", StringComparison.Ordinal));
        if (rates is not null)
        {
            Assert.Equal(rates, client.Cells("benefits", "commission", "value"));
        }
    }

    [Theory]
    [InlineData("4.4.note", "CA minimum : Silver 50 k€, Gold 120 000 €", "- 50000 120000")]
    [InlineData("4.1.note", "Gold à partir de 120 000 € de chiffre d'affaires", "120000")]
    public void Sum_OfATierInANote_IsItsThreshold(string place, string note, string thresholds)
    {
        var client = ClientDraft.Of((place, note));

        Assert.EndsWith(thresholds, client.Cells("requirements", "revenue", "atLeast"), StringComparison.Ordinal);
        Assert.Contains($"\"question\": \"{place}\"", client.Draft.Definition, StringComparison.Ordinal);
    }

    [Fact]
    public void Sum_OfMarketingMoneyInANote_IsItsFund()
    {
        var client = ClientDraft.Of(("6.2.note", "Fonds marketing de 5 000 € par an pour Gold"));

        Assert.Equal("0 0 5000", client.Cells("benefits", "co-marketing-fund", "value").Replace("-", "0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("4.4.note", "Commission de 15 %")]
    [InlineData("5.2.note", "10 % de commission d'apport")]
    [InlineData("10.1.note", "Silver : 30 k€ de CA")]
    public void Figure_ThatNothingTakesIn_IsPointedOut(string place, string note)
    {
        var finding = Assert.Single(ClientDraft.Of((place, note)).Draft.Findings, finding => finding.Place == place);

        Assert.False(finding.Blocks);
        Assert.Contains(note, finding.Text.Fr, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gold : 5 % à 8 % de commission")]
    [InlineData("Gold : commission de 15 %, sauf renouvellements 5 %")]
    public void Rate_ThatIsNoOneFigure_IsAnOpenPointThatQuotesTheNote(string note)
    {
        var point = ClientDraft.Of(("4.4.note", note)).Point("commission.gold");

        Assert.Null(point.Suggestion);
        Assert.StartsWith("La note de la question 4.4 dit « ", point.Why.Fr, StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_OfTheTiersOwnText_ComesFirstAndTheNoteIsPointedOut()
    {
        var client = ClientDraft.Of(("channel.tiers[0003].benefits", "Commission 20 %"), ("4.4.note", "Gold : 15 % de commission"));

        Assert.Equal("- - 20", client.Cells("benefits", "commission", "value"));
        Assert.Contains(client.Draft.Findings, finding => finding is { Blocks: false, Place: "4.4.note" } && finding.Text.En.Contains("“15 %”", StringComparison.Ordinal) && finding.Text.En.Contains("“20 %”", StringComparison.Ordinal));
        Assert.DoesNotContain(client.Draft.Points, point => point.Place == "point.text.gold");
    }

    [Theory]
    [InlineData("4.4.note", "Les partenaires demandent 3 mois d'essai")]
    [InlineData("4.4.note", "Support 24/7 pour Gold")]
    [InlineData("9.1.note", "30 % de croissance visée")]
    public void Note_WithoutSuchAFigure_IsNotPointedOut(string place, string note) =>
        Assert.DoesNotContain(ClientDraft.Of((place, note)).Draft.Findings, finding => finding.Place == place);
}
