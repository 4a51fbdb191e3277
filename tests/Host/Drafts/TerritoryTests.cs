using PartnerHub.Onboarding.Drafts.Geography;

namespace PartnerHub.Host.Tests.Drafts;

public class TerritoryTests
{
    [Theory]
    [InlineData("DACH", "DE AT CH")]
    [InlineData("Belgique / Lux", "BE LU")]
    [InlineData("Benelux", "BE NL LU")]
    [InlineData("Nordics", "DK SE NO FI IS")]
    [InlineData("Maghreb", "MA DZ TN")]
    [InlineData("France, Suisse romande et Monaco", "FR CH MC")]
    [InlineData("Île-de-France", "FR")]
    [InlineData("FR + BE", "FR BE")]
    [InlineData("UK & Ireland", "GB IE")]
    [InlineData("Afrique du Sud", "ZA")]
    [InlineData("Péninsule ibérique", "ES PT")]
    [InlineData("Sud de la France (exclusif)", "FR")]
    [InlineData("France entière", "FR")]
    public void Geography_ThatNamesCountries_IsThose(string said, string countries)
    {
        var territory = Territory.Of(said);

        Assert.Equal((countries, true), (string.Join(' ', territory.Countries), territory.IsWhole));
    }

    [Theory]
    [InlineData("EMEA", "")]
    [InlineData("France et EMEA", "FR")]
    [InlineData("Monde", "")]
    public void Geography_NotKnownWhole_IsSaidSo(string said, string countries)
    {
        var territory = Territory.Of(said);

        Assert.Equal((countries, false), (string.Join(' ', territory.Countries), territory.IsWhole));
    }
}
