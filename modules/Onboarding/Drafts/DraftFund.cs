using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>Marketing money for partners. The client's own budget is no promise: a fund is drafted where a tier names one, or where the consultant opens it.</summary>
internal static class DraftFund
{
    public const string Used = "co-marketing-used";

    private const string Budget = "co-marketing.budget";
    private const string Tiers = "channel.tiers";

    public static bool Decide(DraftBasis basis) => basis.Levels.Any(level => level.Text.Fund is not null)
        || (basis.Values.Field<MoneyValue>(Budget) is { Amount: > 0 } && basis.Points.Ask(
            "co-marketing",
            AnswerType.Flag,
            LocalizedText.Of("Ouvrir un fonds de marketing commun aux partenaires", "Open a joint marketing fund to partners"),
            LocalizedText.Of(
                "Le client a un budget, qui reste interne ; il ne dit pas qu’un partenaire peut en demander une part.",
                "The client has a budget, which stays internal; it does not say that a partner may ask for a share."),
            new FlagValue(false)).Value!.IsYes);

    public static void Add(DraftBasis basis, JsonArray rows)
    {
        if (!basis.HasFund)
        {
            return;
        }

        var said = basis.Levels.Select(level => level.Text.Fund?.Place).FirstOrDefault(place => place is not null);
        var name = LocalizedText.Of("Fonds de marketing commun", "Joint marketing fund");
        basis.Add("benefits", name, LocalizedText.Of("plafond par partenaire et par an, sur accord", "ceiling per partner and year, by approval"), SourceKinds.Answer, said ?? Budget);
        var row = DraftBenefits.Row(basis, "co-marketing-fund", name, "quantity-ceiling", said ?? Budget, level => Cell(basis, level, said is not null));
        row["unit"] = basis.Currency;
        row["claim"] = new JsonObject
        {
            ["used"] = new JsonObject { ["of"] = Used, ["over"] = new JsonObject { ["year"] = "current" } },
            ["approvalAbove"] = 0,
        };
        rows.Add(row);
    }

    private static JsonObject Cell(DraftBasis basis, DraftLevel level, bool isSaid)
    {
        var decided = Ceiling(basis, level, isSaid);
        var source = DraftBasis.Source(decided.Kind, decided.Place);
        return decided.Value is { Amount: > 0 } ceiling
            ? new() { ["state"] = "active", ["value"] = ceiling.Amount, ["source"] = source }
            : new() { ["state"] = decided.Value is null ? "unspecified" : "not-granted", ["source"] = source };
    }

    private static Decided<MoneyValue> Ceiling(DraftBasis basis, DraftLevel level, bool isSaid)
    {
        var id = "co-marketing." + level.Id;
        var said = level.Text.Fund;
        var stated = said?.Value is { } sum && sum.Currency == basis.Currency ? sum with { IsPerYear = false } : null;
        if (isSaid && !basis.Points.IsDecided(id) && (said is null || stated is not null))
        {
            return new(stated ?? new MoneyValue(0, basis.Currency), SourceKinds.Answer, said?.Place ?? Tiers);
        }

        var decided = basis.Points.Ask(
            id,
            AnswerType.Money,
            LocalizedText.Of($"Fonds de marketing commun pour {level.Name}, par an", $"Joint marketing fund for {level.Name}, a year"),
            said is not null
                ? LocalizedText.Of($"{said.Says.Fr}.", $"{said.Says.En}.")
                : LocalizedText.Of("Plafond par partenaire ; 0 pour aucun. Le budget du client n’est pas publié.", "Ceiling per partner; 0 for none. The client’s budget is not published."),
            said is null ? Share(basis, level) : stated);
        basis.Differ(level, said?.TypedInText, stated is null || decided.Value is null || decided.Value.Amount == stated.Amount ? null : AnswerWriter.Money(decided.Value, basis.Answers.Language));
        return decided;
    }

    private static MoneyValue Share(DraftBasis basis, DraftLevel level)
    {
        var budget = basis.Values.Field<MoneyValue>("co-marketing.budget")?.Amount ?? 0;
        var partners = Math.Max(1, basis.Answers.Rows("partners").Count);
        return new(level.Rank == 0 ? 0 : decimal.Floor(budget / partners / basis.Levels.Count * (level.Rank + 1)), basis.Currency);
    }
}
