using PartnerHub.Contracts;

namespace PartnerHub.Toolkit.Tests;

public sealed class BenefitTableTests
{
    private static readonly LevelList Levels = new(
        new Level { Id = "low", Name = LocalizedText.Of("Bas", "Low") },
        new Level { Id = "high", Name = LocalizedText.Of("Haut", "High") });

    private static readonly BenefitTable Table = new("B.", Levels, ["high", "low"],
    [
        BenefitRow.Of("discount", "remise", "discount").UpToPercent().Grants(35, 20),
        BenefitRow.Of("manager", "responsable", "manager").Grants(Offer.Yes, Offer.No),
        BenefitRow.Of("support", "assistance", "support").InWords().Grants(Offer.As("directe", "direct"), Offer.Unspecified),
    ]);

    [Fact]
    public void Grant_Level_TakesItsColumn()
    {
        var high = Table.Grant("high").ToArray();
        var low = Table.Grant("low").ToArray();

        Assert.Equal([35m, 20m], [high[0].Value.Number, low[0].Value.Number]);
        Assert.Equal("percent", high[0].Unit);
        Assert.Equal([BenefitState.Active, BenefitState.NotGranted], [high[1].State, low[1].State]);
        Assert.Equal("direct", high[2].Value.Text);
        Assert.Equal(BenefitState.Unspecified, low[2].State);
    }

    [Fact]
    public void Grant_NoLevel_GrantsNothing() =>
        Assert.All(Table.Grant(null), entitlement =>
        {
            Assert.Equal(BenefitState.NotGranted, entitlement.State);
            Assert.Equal(FactValueForm.None, entitlement.Value.Form);
            Assert.Single(entitlement.Reasons);
        });

    [Fact]
    public void Benefits_CarryClauseAndCells()
    {
        Assert.Equal("B.discount", Table.Benefits[0].Clause);
        Assert.Equal(["low", "high"], Table.Benefits[0].Cells.Select(cell => cell.Level));
    }
}
