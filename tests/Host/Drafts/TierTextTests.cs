using PartnerHub.Onboarding.Drafts;
using PartnerHub.Onboarding.Drafts.Tiers;

namespace PartnerHub.Host.Tests.Drafts;

public class TierTextTests
{
    [Theory]
    [InlineData("Commission 15 %, support dédié", 15)]
    [InlineData("15 % de commission ; portail", 15)]
    [InlineData("Portail, 12,5 %", 12.5)]
    [InlineData("20% margin, demo accounts", 20)]
    public void Commission_OfOneRate_IsRead(string text, double rate) => Assert.Equal((decimal)rate, new TierText(text, text.Contains("margin") ? "en" : "fr").Commission!.Value!.Percent);

    [Theory]
    [InlineData("Commission 5 % à 8 %")]
    [InlineData("10 % puis 5 % de commission")]
    [InlineData("Commission 20 % ou 15 %")]
    [InlineData("Commission 25 % dégressive")]
    [InlineData("jusqu’à 30 % de commission")]
    public void Commission_OfNoOneRate_IsNoFigure(string text) => Assert.Null(new TierText(text, "fr").Commission!.Value);

    [Theory]
    [InlineData("Support 24/7, portail")]
    [InlineData("Formation remboursée à 50 % par nos soins")]
    [InlineData("Apport d’affaires 5 %")]
    public void Text_WithoutACommission_HasNone(string text) => Assert.Null(new TierText(text, "fr").Commission);

    [Theory]
    [InlineData("Certification obligatoire pour Gold", "Certification obligatoire pour Gold: gold")]
    [InlineData("Certification obligatoire pour Silver et Gold", "Certification obligatoire pour Silver Gold: silver gold")]
    [InlineData("Silver et Gold : certification obligatoire, contrat signé", "Silver Gold : certification obligatoire: silver gold | contrat signé: silver gold")]
    [InlineData("La certification est exigée, à partir de Silver", "La certification est exigée à partir de Silver: silver gold")]
    [InlineData("La certification est exigée pour Silver et plus.", "La certification est exigée pour Silver et plus: silver gold")]
    [InlineData("Silver : formation requise ; Gold : certification requise", "Silver : formation requise: silver | Gold : certification requise: gold")]
    [InlineData("Gold : certification requise. Le reste est libre.", "Gold : certification requise: gold")]
    [InlineData("Certification obligatoire", "")]
    [InlineData("", "")]
    public void Note_OfTiers_IsTakenApart(string note, string said)
    {
        DraftLevel[] levels = [.. new[] { "Bronze", "Silver", "Gold" }.Select((name, rank) => new DraftLevel(name.ToLowerInvariant(), name, null, rank) { Text = new TierText(null, "fr") })];

        Assert.Equal(said, string.Join(" | ", TierNotes.Statements(levels, note).Where(one => one.Tiers is not null).Select(one => $"{one.Said}: {string.Join(' ', levels.Select(level => level.Id).Where(one.Tiers!.Contains))}")));
    }

    [Fact]
    public void Sums_AreTakenForWhatTheyAre()
    {
        var text = new TierText("CA minimum 50 000 €, fonds marketing 5 k€/an, commission 15 %", "fr");

        Assert.Equal((50_000m, 5_000m, 15m), (text.Revenue!.Value!.Amount, text.Fund!.Value!.Amount, text.Commission!.Value!.Percent));
    }

    [Theory]
    [InlineData("Certification obligatoire, 20 %", true)]
    [InlineData("Équipe certifiée", true)]
    [InlineData("Certification offerte", false)]
    [InlineData("Sans certification requise", false)]
    public void Requirement_InATiersText_IsOneThatIsOwed(string text, bool isAsked) => Assert.Equal(isAsked, new TierText(text, "fr").Asks(TierWords.Certification));
}
