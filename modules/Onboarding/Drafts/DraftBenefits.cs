using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>What levels grant: what the client says of each tier, commission, referral commission, a marketing fund, white label, resources.</summary>
internal static class DraftBenefits
{
    public const string FundUsed = "co-marketing-used";

    private static readonly (string Place, string Id, LocalizedText Name)[] Resources =
    [
        ("resources.technical-documentation", "technical-documentation", LocalizedText.Of("Documentation technique", "Technical documentation")),
        ("resources.product-training", "product-training", LocalizedText.Of("Formation au produit", "Product training")),
        ("resources.marketing-assets", "marketing-assets", LocalizedText.Of("Supports marketing", "Marketing assets")),
        ("resources.dedicated-support", "dedicated-support", LocalizedText.Of("Support dédié", "Dedicated support")),
        ("resources.demo-accounts", "demo-accounts", LocalizedText.Of("Comptes de démonstration", "Demo accounts")),
        ("resources.co-branding", "co-branding", LocalizedText.Of("Communication sous les deux marques", "Co-branding")),
        ("resources.portal", "portal", LocalizedText.Of("Portail partenaire", "Partner portal")),
        ("resources.manager", "partner-manager", LocalizedText.Of("Interlocuteur dédié", "Dedicated partner manager")),
    ];

    public static bool HasFund(DraftBasis basis) => basis.Values.Field<MoneyValue>("co-marketing.budget") is { Amount: > 0 };

    public static JsonArray Make(DraftBasis basis)
    {
        var rows = new JsonArray();
        AddTexts(basis, rows);
        AddCommission(basis, rows, "commission", LocalizedText.Of("Commission sur les ventes", "Commission on sales"), "channel.partners", "commission");
        AddCommission(basis, rows, "referral-commission", LocalizedText.Of("Commission d’apport", "Referral commission"), "referral.partners", "commission");
        AddFund(basis, rows);
        AddWhiteLabel(basis, rows);
        foreach (var (place, id, name) in Resources.Where(resource => basis.Says(resource.Place)))
        {
            basis.Add("benefits", name, LocalizedText.Of("à tous les niveaux", "at every level"), SourceKinds.Answer, place);
            rows.Add(Row(basis, id, name, "flag", place, _ => new() { ["state"] = "active" }));
        }

        return rows;
    }

    private static void AddTexts(DraftBasis basis, JsonArray rows)
    {
        if (basis.Levels.All(level => level.Benefits is null))
        {
            return;
        }

        var name = LocalizedText.Of("Avantages du niveau", "Benefits of the level");
        basis.Add("benefits", name, LocalizedText.Of("tels que le client les décrit", "as the client describes them"), SourceKinds.Answer, "channel.tiers");
        rows.Add(Row(basis, "level-benefits", name, "text", "channel.tiers", level => level.Benefits is { } text
            ? new() { ["state"] = "active", ["text"] = DraftBasis.Text(DraftBasis.Own(text)) }
            : new() { ["state"] = "unspecified" }));
    }

    private static void AddCommission(DraftBasis basis, JsonArray rows, string id, LocalizedText name, string table, string column)
    {
        var known = basis.Answers.Rows(table).Select(row => basis.Values.Cell<PercentageValue>(table, column, row)).OfType<PercentageValue>().Select(value => value.Percent).ToArray();
        if (known.Length == 0)
        {
            return;
        }

        var usual = decimal.Round(known.Average(), 1);
        basis.Add(
            "benefits",
            name,
            LocalizedText.Of(
                $"{Say(known.Length, "fr")} taux connus, {AnswerWriter.Percent(usual, "fr")} en moyenne",
                $"{Say(known.Length, "en")} rates known, {AnswerWriter.Percent(usual, "en")} on average"),
            SourceKinds.Answer,
            table);
        var row = Row(basis, id, name, "rate", table, level => Rate(basis, id, name, level, usual));
        row["claim"] = new JsonObject();
        rows.Add(row);
    }

    private static string Say(int number, string language) => AnswerWriter.Number(number, language);

    private static JsonObject Rate(DraftBasis basis, string id, LocalizedText name, DraftLevel level, decimal usual)
    {
        var decided = basis.Points.Ask(
            $"{id}.{level.Id}",
            AnswerType.Percentage,
            LocalizedText.Of($"{name.Fr} pour {level.Name}", $"{name.En} for {level.Name}"),
            LocalizedText.Of("La proposition est la moyenne des taux donnés par partenaire.", "The suggestion is the average of the rates given by partner."),
            new PercentageValue(usual));
        return new() { ["state"] = "active", ["value"] = decided.Value!.Percent, ["source"] = DraftBasis.Source(decided.Kind, decided.Place) };
    }

    private static void AddFund(DraftBasis basis, JsonArray rows)
    {
        if (!HasFund(basis))
        {
            return;
        }

        const string Place = "co-marketing.budget";
        var budget = basis.Values.Field<MoneyValue>(Place)!;
        var name = LocalizedText.Of("Fonds de marketing commun", "Joint marketing fund");
        basis.Add("benefits", name, LocalizedText.Of("plafond par partenaire et par an, sur accord", "ceiling per partner and year, by approval"), SourceKinds.Answer, Place);
        var row = Row(basis, "co-marketing-fund", name, "quantity-ceiling", Place, level => Fund(basis, level, budget));
        row["unit"] = basis.Currency;
        row["claim"] = new JsonObject
        {
            ["used"] = new JsonObject { ["of"] = FundUsed, ["over"] = new JsonObject { ["year"] = "current" } },
            ["approvalAbove"] = 0,
        };
        rows.Add(row);
    }

    private static JsonObject Fund(DraftBasis basis, DraftLevel level, MoneyValue budget)
    {
        var partners = Math.Max(1, basis.Answers.Rows("partners").Count);
        var share = level.Rank == 0 ? 0 : decimal.Floor(budget.Amount / partners / basis.Levels.Count * (level.Rank + 1));
        var decided = basis.Points.Ask(
            "co-marketing." + level.Id,
            AnswerType.Money,
            LocalizedText.Of($"Fonds de marketing commun pour {level.Name}, par an", $"Joint marketing fund for {level.Name}, a year"),
            LocalizedText.Of("La proposition partage le budget annoncé entre les partenaires, davantage aux niveaux élevés.", "The suggestion shares the stated budget among the partners, more to higher levels."),
            new MoneyValue(share, basis.Currency));
        return decided.Value is { Amount: > 0 } ceiling
            ? new() { ["state"] = "active", ["value"] = ceiling.Amount, ["source"] = DraftBasis.Source(decided.Kind, decided.Place) }
            : new() { ["state"] = "not-granted", ["source"] = DraftBasis.Source(decided.Kind, decided.Place) };
    }

    private static void AddWhiteLabel(DraftBasis basis, JsonArray rows)
    {
        const string Place = "white-label.offer";
        if (!basis.Says(Place))
        {
            return;
        }

        var name = LocalizedText.Of("Marque blanche", "White label");
        basis.Add("benefits", name, LocalizedText.Of("sur demande, au plus haut niveau", "on application, at the highest level"), SourceKinds.Answer, Place);
        var row = Row(basis, "white-label", name, "flag", Place, level => new() { ["state"] = level.Rank == basis.Levels.Count - 1 ? "on-application" : "not-granted" });
        if (basis.Answers["white-label.conditions"] is { } conditions)
        {
            row["rule"] = DraftBasis.Text(DraftBasis.Own(conditions));
        }

        rows.Add(row);
    }

    private static JsonObject Row(DraftBasis basis, string id, LocalizedText name, string form, string place, Func<DraftLevel, JsonObject> offer) => new()
    {
        ["id"] = id,
        ["name"] = DraftBasis.Text(name),
        ["form"] = form,
        ["levels"] = basis.PerLevel(offer),
        ["source"] = DraftBasis.Source(SourceKinds.Answer, place),
    };
}
