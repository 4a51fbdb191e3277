using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires.Tests.Values;

/// <summary>Figures as people write them: what is understood, with what stands beside it, and what is no single figure.</summary>
public sealed class LooseFigureTests
{
    [Theory]
    [InlineData("env. 30 %", "~30")]
    [InlineData("~20 %", "~20")]
    [InlineData("≈ 12,5 %", "~12.5")]
    [InlineData("environ 30%", "~30")]
    [InlineData("30 % environ", "~30")]
    [InlineData("30 % (estimation)", "~30")]
    [InlineData("à peu près 30 %", "~30")]
    [InlineData("plus ou moins 30 %", "~30")]
    [InlineData("+/- 30 %", "~30")]
    [InlineData("about 30%", "~30")]
    [InlineData("30 % en moyenne", "~30")]
    [InlineData("une vingtaine de %", "~20")]
    [InlineData("trente pour cent", "30")]
    [InlineData("soixante-quinze %", "75")]
    [InlineData("quatre-vingt-dix %", "90")]
    [InlineData("vingt et un %", "21")]
    [InlineData("30 % du CA", "30 [du CA]")]
    [InlineData("30 % HT", "30 [HT]")]
    [InlineData("30 % (hors renouvellements)", "30 [hors renouvellements]")]
    [InlineData("30 % en 2025", "30 [en 2025]")]
    [InlineData("30 % sur 12 mois", "30 [sur 12 mois]")]
    [InlineData("30 %, versée à la signature", "30 [versée à la signature]")]
    [InlineData("30", "30")]
    [InlineData("aucune", "0")]
    [InlineData("0 %", "0")]
    public void Read_PercentageAmongWords_IsUnderstood(string typed, string expected) => Assert.Equal(expected, Say(AnswerType.Percentage, typed));

    [Theory]
    [InlineData("5 % à 8 %")]
    [InlineData("10 % puis 5 %")]
    [InlineData("20 % ou 15 %")]
    [InlineData("25 % dégressif")]
    [InlineData("5 à 8 %")]
    [InlineData("5-8 %")]
    [InlineData("5 – 8 %")]
    [InlineData("5%-8%")]
    [InlineData("5 % / 8 %")]
    [InlineData("entre 5 et 8 %")]
    [InlineData("de 5 à 8 %")]
    [InlineData("5 % to 8 %")]
    [InlineData("between 5 and 8%")]
    [InlineData("jusqu'à 10 %")]
    [InlineData("jusqu’à 10 %")]
    [InlineData("up to 10%")]
    [InlineData("min. 5 %")]
    [InlineData("5 % min")]
    [InlineData("10 % maximum")]
    [InlineData("max 10 %")]
    [InlineData("au moins 5 %")]
    [InlineData("plus de 10 %")]
    [InlineData("moins de 10 %")]
    [InlineData("> 10 %")]
    [InlineData("≥ 10 %")]
    [InlineData("10 % et plus")]
    [InlineData("10 %+")]
    [InlineData("à partir de 5 %")]
    [InlineData("dès 5 %")]
    [InlineData("10 % la première année")]
    [InlineData("10 % la 1re année, 5 % ensuite")]
    [InlineData("10 % (5 % au renouvellement)")]
    [InlineData("10 % jusqu'à 50 k€, 8 % au-delà")]
    [InlineData("10 % selon le volume")]
    [InlineData("10 % variable")]
    [InlineData("10 % par palier")]
    [InlineData("10 %, plafonné à 5 000 €")]
    [InlineData("10 % + 500 €")]
    [InlineData("10 % négociable")]
    [InlineData("10 % si certifié")]
    [InlineData("10 % ?")]
    [InlineData("10 % (à confirmer)")]
    [InlineData("5 %, 8 %")]
    [InlineData("5 % 8 %")]
    [InlineData("tiered, from 5%")]
    [InlineData("env. 5 à 8 %")]
    [InlineData("cinq à huit %")]
    [InlineData("10 → 5 %")]
    public void Read_NoSinglePercentage_IsKeptAndFlagged(string typed)
    {
        foreach (var type in new[] { AnswerType.Percentage, AnswerType.PercentageOrMoney })
        {
            var read = AnswerReader.Read(Field(type), typed, "fr");

            Assert.Equal((typed, null, true), (read.Typed, read.Value, read.IsOpen));
            Assert.Contains("une fourchette, des paliers ou une condition", read.Why!.Fr, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("12 500,50 € HT", "12500.5 EUR [HT]")]
    [InlineData("12 500 €HT", "12500 EUR [HT]")]
    [InlineData("12 500 € TTC", "12500 EUR [TTC]")]
    [InlineData("12 500 euros hors taxes", "12500 EUR [hors taxes]")]
    [InlineData("€12,500.50 excl. VAT", "12500.5 EUR [excl. VAT]")]
    [InlineData("120K€ / an (hors salaires)", "120000 EUR/an [hors salaires]")]
    [InlineData("120 k€ HT/an", "120000 EUR/an [HT]")]
    [InlineData("120 keur par an", "120000 EUR/an")]
    [InlineData("10 k€ mensuels", "120000 EUR/an")]
    [InlineData("30 k€ par trimestre", "120000 EUR/an")]
    [InlineData("1,2 M€ annuels", "1200000 EUR/an")]
    [InlineData("env. 120 k€", "~120000 EUR")]
    [InlineData("120 k€ environ / an", "~120000 EUR/an")]
    [InlineData("120 k€ (dont 20 k€ d’événements)", "120000 EUR [dont 20 k€ d’événements]")]
    [InlineData("20 000 € en 2025", "20000 EUR [en 2025]")]
    [InlineData("20 000 € par partenaire", "20000 EUR [par partenaire]")]
    [InlineData("cent mille euros", "100000 EUR")]
    [InlineData("deux millions d’euros", "2000000 EUR")]
    [InlineData("12 000 PLN", "12000 PLN")]
    [InlineData("CHF 1'200", "1200 CHF")]
    [InlineData("néant", "0 EUR")]
    [InlineData("20 000 zlotys", null)]
    [InlineData("12 partenaires", null)]
    public void Read_MoneyAmongWords_IsUnderstood(string typed, string? expected) => Assert.Equal(expected, Say(AnswerType.Money, typed));

    [Theory]
    [InlineData("10 à 15 k€")]
    [InlineData("10-15 k€")]
    [InlineData("1500-2000 €")]
    [InlineData("1 500 – 2 000 €")]
    [InlineData("entre 10 000 et 15 000 € par an")]
    [InlineData("max. 20 000 €")]
    [InlineData("20 000 € minimum")]
    [InlineData("20 000 € ou 5 % du CA")]
    [InlineData("20 000 € + 5 %")]
    [InlineData("20 000 € en 2025, 30 000 € en 2026")]
    [InlineData("5 000 € par an puis 8 000 €")]
    [InlineData("plus de 100 k€")]
    [InlineData("100 k€+")]
    public void Read_NoSingleSum_IsKeptAndFlagged(string typed)
    {
        foreach (var type in new[] { AnswerType.Money, AnswerType.MoneyPerYear, AnswerType.PercentageOrMoney, AnswerType.MoneyOrLeads })
        {
            Assert.Equal((null, true), (AnswerReader.Read(Field(type), typed, "fr").Value, AnswerReader.Read(Field(type), typed, "fr").IsOpen));
        }
    }

    [Theory]
    [InlineData("deux", "2")]
    [InlineData("trois niveaux", "3 [niveaux]")]
    [InlineData("3 tiers", "3 [tiers]")]
    [InlineData("3 (Bronze, Silver, Gold)", "3 [Bronze, Silver, Gold]")]
    [InlineData("three", "3")]
    [InlineData("twenty-five", "25")]
    [InlineData("une dizaine", "~10")]
    [InlineData("a dozen", "~12")]
    [InlineData("env. 40", "~40")]
    [InlineData("1 200 clients", "1200 [clients]")]
    [InlineData("aucun", "0")]
    [InlineData("zéro", "0")]
    [InlineData("12,5", null)]
    [InlineData("12 %", null)]
    [InlineData("beaucoup", null)]
    public void Read_CountAmongWords_IsUnderstood(string typed, string? expected) => Assert.Equal(expected, Say(AnswerType.Count, typed));

    [Theory]
    [InlineData("2 ou 3")]
    [InlineData("3 à 5")]
    [InlineData("3-5")]
    [InlineData("plus de 10")]
    [InlineData("10+")]
    [InlineData("deux ou trois")]
    [InlineData("au moins deux")]
    [InlineData("3, bientôt 4")]
    public void Read_NoSingleCount_IsKeptAndFlagged(string typed) =>
        Assert.Equal((null, true), (AnswerReader.Read(Field(AnswerType.Count), typed, "fr").Value, AnswerReader.Read(Field(AnswerType.Count), typed, "fr").IsOpen));

    [Theory]
    [InlineData("1 an renouvelable", "1 Years [renouvelable]")]
    [InlineData("un an renouvelable", "1 Years [renouvelable]")]
    [InlineData("1 an, puis tacite reconduction", "1 Years [puis tacite reconduction]")]
    [InlineData("12 mois renouvelables par périodes de 12 mois", "12 Months [renouvelables par périodes de 12 mois]")]
    [InlineData("2 ans (préavis de 3 mois)", "2 Years [préavis de 3 mois]")]
    [InlineData("3 ans ferme", "3 Years [ferme]")]
    [InlineData("1 an et demi", "18 Months")]
    [InlineData("2 ans et 6 mois", "30 Months")]
    [InlineData("deux ans", "2 Years")]
    [InlineData("env. 18 mois", "~18 Months")]
    [InlineData("1 year, renewable", "1 Years [renewable]")]
    [InlineData("1 trimestre", "3 Months")]
    [InlineData("indéterminée", null)]
    [InlineData("1 à 3 ans", null)]
    [InlineData("12 ou 24 mois", null)]
    [InlineData("12-24 mois", null)]
    [InlineData("1 an minimum", null)]
    [InlineData("jusqu'à 2 ans", null)]
    [InlineData("1 an ou 2 ans", null)]
    public void Read_DurationAmongWords_IsUnderstood(string typed, string? expected) => Assert.Equal(expected, Say(AnswerType.Duration, typed));

    [Theory]
    [InlineData("40 leads / an", "40 leads")]
    [InlineData("env. 40 leads par an", "~40 leads")]
    [InlineData("10 leads par trimestre", "40 leads")]
    [InlineData("50 k€ / an", "50000 EUR/an")]
    [InlineData("20 à 40 leads", null)]
    public void Read_LeadsAmongWords_AreUnderstood(string typed, string? expected) => Assert.Equal(expected, Say(AnswerType.MoneyOrLeads, typed));

    [Theory]
    [InlineData("env. 30 %", "fr")]
    [InlineData("30 % (hors taxes)", "fr")]
    [InlineData("about 30%", "en")]
    public void WriteThenRead_FigureWithANote_IsTheSame(string typed, string language)
    {
        var value = AnswerReader.Read(Field(AnswerType.Percentage), typed, language).Value!;

        Assert.Equal(value, AnswerReader.Read(Field(AnswerType.Percentage), AnswerWriter.Write(value, Field(AnswerType.Percentage), language), language).Value);
    }

    private static string? Say(AnswerType type, string typed) => SaidValue.Of(AnswerReader.Read(Field(type), typed, "fr").Value);

    private static Field Field(AnswerType type) => new() { Id = "f", Label = LocalizedText.Of("f", "f"), Type = type };
}
