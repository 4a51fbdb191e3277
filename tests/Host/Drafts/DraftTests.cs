namespace PartnerHub.Host.Tests.Drafts;

/// <summary>What a draft makes of answers: what they say, no more, and not the contrary.</summary>
public class DraftTests
{
    [Theory]
    [InlineData("Aucune", "néant")]
    [InlineData("None", "N/A")]
    [InlineData("sans objet", "–")]
    [InlineData("Pas d’exclusivité à ce jour", "Aucun pour le moment")]
    public void Answers_ThatSayNone_MakeNothing(string none, string nothing)
    {
        var client = ClientDraft.Of(
            ("contracts.exclusivities", none), ("management.sla", nothing), ("white-label.conditions", nothing), ("channel.certification", none),
            ("channel.partners[0001].name", "Alpha"), ("channel.partners[0001].geography", "France"), ("channel.partners[0001].sector", nothing),
            ("channel.partners[0002].name", nothing), ("partners[0003].name", nothing), ("partners[0003].status", "Actif"), ("management.metrics[0001].metric", nothing));

        Assert.Empty(client.Elements("exclusivities"));
        Assert.Equal(["Alpha: France (FR)"], client.Elements("territories"));
        Assert.Empty(client.Draft.Readings);
        Assert.Equal(["Alpha", "Beta"], client.Partners.Select(partner => partner.Partner.Name));
        Assert.DoesNotContain("certified", client.Draft.Definition.Split("\"requirements\"")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Exclusivity_SaidOfOnePartner_IsThatPartnersOnly()
    {
        var client = ClientDraft.Of(
            ("contracts.exclusivities", "Aucune sauf Alpha"), ("channel.partners[0001].name", "Alpha"), ("channel.partners[0001].geography", "Suisse"),
            ("channel.partners[0002].name", "Beta"), ("channel.partners[0002].geography", "France"));

        Assert.Equal(["Exclusivités accordées: Aucune sauf Alpha", "Alpha: Suisse (CH)"], client.Elements("exclusivities"));
        Assert.Equal(["Beta: France (FR)"], client.Elements("territories"));
    }

    [Fact]
    public void Source_OfWhatTheClientSaid_IsNamedInWords()
    {
        var sources = ClientDraft.Of(("partners[0001].nda", "Oui"), ("contracts.duration", "1 an renouvelable"), ("white-label.conditions", "sur accord")).Definition.Sources().ToList();

        Assert.Contains(sources, source => (string)source["kind"]! == "answer");
        Assert.All(sources, source => Assert.Equal(source["question"] is { } place && !((string)place!).StartsWith("point.", StringComparison.Ordinal), source["title"] is not null));
        Assert.All(sources.Where(source => source["title"] is not null), source => Assert.All(["fr", "en"], language =>
            Assert.Matches(@"^\p{Lu}(?!.*\[|.*\w\.\w)", (string)source["title"]![language]!)));
    }

    [Fact]
    public void Countries_ComeFromTheAnswers()
    {
        var client = ClientDraft.Of(
            ("channel.partners[0001].name", "Alpha"), ("channel.partners[0001].geography", "DACH"),
            ("channel.partners[0002].name", "Beta"), ("channel.partners[0002].geography", "Belgique / Lux"));

        Assert.Equal(["DE", "AT", "CH", "BE", "LU"], client.Countries);
        Assert.Equal(["DE", "BE"], client.Partners.Select(partner => partner.Partner.Country));
        Assert.False(client.Point("countries").Blocks);
    }

    [Fact]
    public void Geography_ThatNamesNoCountry_IsAnOpenPoint()
    {
        (string, string)[] answers = [("channel.partners[0001].name", "Alpha"), ("channel.partners[0001].geography", "EMEA")];

        Assert.True(ClientDraft.Of(answers).Point("countries") is { Blocks: true, TakesSeveral: true });
        Assert.Equal(["ES", "PT"], ClientDraft.Of([.. answers, ("point.countries", "Espagne; Portugal")]).Countries);
        Assert.Equal(["FR", "BE"], ClientDraft.Of([.. answers, ("point.countries", "FR; BE")]).Countries);
    }

    [Fact]
    public void Finding_OfARow_NamesIt()
    {
        var findings = ClientDraft.Of(("channel.partners[0001].name", "Alpha"), ("channel.partners[0001].revenue", "beaucoup")).Draft.Findings;

        Assert.Contains(findings, finding => finding.Text.Fr.StartsWith("Alpha – ", StringComparison.Ordinal) && finding.Text.Fr.Contains("« beaucoup »", StringComparison.Ordinal));
    }

    [Fact]
    public void Tier_TextAndFigures_Agree()
    {
        (string, string)[] answers =
        [
            ("channel.tiers[0001].benefits", "Commission 10 %"), ("channel.tiers[0002].benefits", "Commission 15 %, CA minimum 50 000 €"), ("channel.tiers[0003].benefits", "20 % de commission, fonds marketing 5 000 €/an"),
            ("channel.partners[0001].name", "Alpha"), ("channel.partners[0001].commission", "12 %"),
        ];
        var client = ClientDraft.Of(answers);

        Assert.Equal(("10 15 20", "- - 5000", "- 50000"), (client.Cells("benefits", "commission", "value"), client.Cells("benefits", "co-marketing-fund", "value"), client.Cells("requirements", "revenue", "atLeast")[..7]));
        Assert.Contains("12", client.Point("commission.gold").Why.Fr, StringComparison.Ordinal);
        var differs = ClientDraft.Of([.. answers, ("point.commission.gold", "18 %")]).Point("text.gold");
        Assert.True(differs.Blocks);
        Assert.StartsWith("18", differs.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5 % à 8 %")]
    [InlineData("10 % puis 5 %")]
    [InlineData("20 % ou 15 %")]
    [InlineData("25 % dégressif")]
    public void Commission_OfNoOneRate_IsAnOpenPointAndNoFigure(string typed)
    {
        var client = ClientDraft.Of(("channel.partners[0001].name", "Alpha"), ("channel.partners[0001].commission", typed));

        Assert.Equal("- - -", client.Cells("benefits", "commission", "value"));
        Assert.Null(client.Point("commission.gold").Suggestion);
        Assert.Contains(typed, client.Point("commission.gold").Why.Fr, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Oui - obligatoire pour Gold", "", "not-asked not-asked required")]
    [InlineData("Oui - à partir de Silver", "", "not-asked required required")]
    [InlineData("Oui", "Certification obligatoire", "not-asked not-asked required")]
    [InlineData("Oui - tous sauf Bronze", "", "not-asked required required")]
    [InlineData("", "Équipe certifiée, 20 %", "not-asked not-asked required")]
    public void Requirement_SaidForOneTier_IsThatTiersOnly(string said, string gold, string demands) =>
        Assert.Equal(demands, ClientDraft.Of(("channel.certification", said), ("channel.tiers[0003].benefits", gold)).Cells("requirements", "certified", "demand"));

    [Theory]
    [InlineData("", "4.4.note", "Certification obligatoire pour Gold", "not-asked not-asked required", "4.4.note")]
    [InlineData("", "4.5.note", "Silver, Gold : certification exigée", "not-asked required required", "4.5.note")]
    [InlineData("Oui", "4.4.note", "La certification est requise à partir de Silver.", "not-asked required required", "4.4.note")]
    [InlineData("Oui - pour Gold", "4.4.note", "La certification est requise à partir de Silver.", "not-asked not-asked required", "channel.certification")]
    [InlineData("Oui", "4.4.note", "Certification offerte à Gold", "not-asked required required", "channel.certification")]
    public void Requirement_SaidInANote_IsThatOfTheTiersItNames(string said, string place, string note, string demands, string source)
    {
        var client = ClientDraft.Of(("channel.certification", said), (place, note));

        Assert.Equal(demands, client.Cells("requirements", "certified", "demand"));
        Assert.Equal(source, (string)client.Definition["requirements"]!.AsArray().First(row => (string)row!["id"]! == "certified")!["source"]!["question"]!);
    }

    [Theory]
    [InlineData("Certification obligatoire")]
    [InlineData("Pas de certification requise pour Gold")]
    public void Requirement_OfNoTierInANote_IsNone(string note) =>
        Assert.DoesNotContain("\"certified\"", ClientDraft.Of(("4.4.note", note)).Definition["requirements"]!.ToJsonString(), StringComparison.Ordinal);

    [Fact]
    public void Benefit_OfOneTier_IsNotGrantedToAll()
    {
        var client = ClientDraft.Of(
            ("resources.dedicated-support", "Oui"), ("resources.demo-accounts", "Oui - Silver et plus"), ("resources.portal", "Oui"), ("white-label.offer", "Oui - Gold uniquement"),
            ("channel.tiers[0003].benefits", "Support dédié"));

        Assert.Equal("not-granted not-granted active", client.Cells("benefits", "dedicated-support", "state"));
        Assert.Equal("not-granted active active", client.Cells("benefits", "demo-accounts", "state"));
        Assert.Equal("active active active", client.Cells("benefits", "portal", "state"));
        Assert.Equal("not-granted not-granted on-application", client.Cells("benefits", "white-label", "state"));
    }

    [Fact]
    public void Budget_OfTheClient_IsNoFundForPartners()
    {
        Assert.DoesNotContain("co-marketing-fund", ClientDraft.Of(("co-marketing.budget", "50 000 €/an")).Draft.Definition, StringComparison.Ordinal);
        Assert.Contains("co-marketing-fund", ClientDraft.Of(("co-marketing.budget", "50 000 €/an"), ("point.co-marketing", "Oui")).Draft.Definition, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12 mois", "2027-06-14 2026-07-09")]
    [InlineData("1 an", "2027-06-14 2026-07-09")]
    public void Term_OfContracts_IsTheirValidityWithADutyToRenew(string said, string until)
    {
        var client = ClientDraft.Of(("contracts.duration", said), ("partners[0002].contract", "Oui - 10/07/2024"));

        Assert.Equal(until, string.Join(' ', client.Partners.Select(partner => $"{partner.Facts.First(fact => fact.Kind == "contract").Until:yyyy-MM-dd}")));
        Assert.Equal("contract", (string)client.Definition["duties"]![0]!["renewal"]!["of"]!);
        Assert.True((bool)client.Definition["factKinds"]!.AsArray().First(kind => (string)kind!["id"]! == "contract")!["hasValidity"]!);
    }

    [Fact]
    public void Term_ThatIsARange_IsAnOpenPoint()
    {
        var client = ClientDraft.Of(("contracts.duration", "1 à 3 ans"));

        Assert.Null(client.Point("contract.duration").Suggestion);
        Assert.Empty(client.Definition["duties"]!.AsArray());
    }

    [Fact]
    public void Types_AreThoseOfSectionOne() => Assert.Equal(
        ["cabinets-d-audit", "channel", "oem"],
        ClientDraft.Of(("strategy.types[0001].type", "Revendeurs"), ("strategy.types[0002].type", "Cabinets d’audit"), ("strategy.kinds", "OEM / White-label"))
            .Definition["partnerTypes"]!.AsArray().Select(type => (string)type!["id"]!).Order(StringComparer.Ordinal));

    [Fact]
    public void Partner_ThatIsInactive_JoinsOnlyWhenAsked()
    {
        Assert.Equal(["Alpha"], ClientDraft.Of(("partners[0002].status", "Inactif")).Partners.Select(partner => partner.Partner.Name));
        Assert.Equal(2, ClientDraft.Of(("partners[0002].status", "Inactif"), ("point.inactive", "Oui")).Partners.Count);
    }

    [Fact]
    public void Tiers_ListedFromTheTop_AreReadFromTheBottom() => Assert.Equal(
        ["bronze", "silver", "gold"],
        ClientDraft.Of(("channel.tiers[0001].name", "Gold"), ("channel.tiers[0003].name", "Bronze")).Definition["levels"]!.AsArray().Select(level => (string)level!["id"]!));

    [Theory]
    [InlineData("3", false)]
    [InlineData("4", true)]
    public void Tiers_OtherThanAnnounced_AreAnOpenPoint(string announced, bool isOpen) =>
        Assert.Equal(isOpen, ClientDraft.Of(("channel.tier-count", announced)).Draft.Points.Any(point => point.Place == "point.levels.count" && point.Blocks));

    [Fact]
    public void Papers_SaidOfEachPartner_AreItsFacts()
    {
        var client = ClientDraft.Of(
            ("contracts.template", "Oui"), ("contracts.nda", "Systématique"), ("channel.training", "Oui"),
            ("partners[0001].contract", "Oui"), ("partners[0001].nda", "Non"), ("partners[0001].trained", "Oui"), ("point.held.contract", "Non"));

        Assert.Equal(["contract True, nda False, trained True", "contract False, nda True"], client.Partners.Select(partner =>
            string.Join(", ", partner.Facts.Where(fact => fact.Kind != "sales").Select(fact => $"{fact.Kind} {fact.Value.Flag}"))));
        Assert.Equal(["point.held.contract", "point.held.nda", "point.held.trained"], client.Draft.Points.Select(point => point.Place).Where(place => place.StartsWith("point.held", StringComparison.Ordinal)));
    }
}
