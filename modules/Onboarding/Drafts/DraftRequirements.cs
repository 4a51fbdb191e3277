using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>What levels ask: revenue, a signed contract and confidentiality, certification, training.</summary>
internal static class DraftRequirements
{
    public const string Sales = "sales";

    public static JsonArray Make(DraftBasis basis)
    {
        var rows = new JsonArray { Revenue(basis) };
        AddFlag(basis, rows, "contract", LocalizedText.Of("Contrat signé", "Signed contract"), "contracts.template", basis.Says("contracts.template"), fromRank: 0);
        AddFlag(basis, rows, "nda", LocalizedText.Of("Accord de confidentialité", "Confidentiality agreement"), "contracts.nda", basis.Values.Field<ChoiceValue>("contracts.nda") is { Ids: ["systematic"] }, fromRank: 0);
        AddFlag(basis, rows, "certified", LocalizedText.Of("Partenaire certifié", "Certified partner"), "channel.certification", basis.Says("channel.certification"), fromRank: 1);
        AddFlag(basis, rows, "trained", LocalizedText.Of("Équipe formée", "Trained team"), "channel.training", basis.Says("channel.training"), fromRank: 1);
        return rows;
    }

    public static JsonArray Facts(DraftBasis basis)
    {
        var kinds = new JsonArray
        {
            Kind(Sales, LocalizedText.Of("Chiffre d’affaires", "Revenue"), "money", additive: true),
            Kind("contract", LocalizedText.Of("Contrat signé", "Signed contract"), "flag"),
            Kind("nda", LocalizedText.Of("Accord de confidentialité", "Confidentiality agreement"), "flag"),
            Kind("certified", LocalizedText.Of("Certification du partenaire", "The partner’s certification"), "flag"),
            Kind("trained", LocalizedText.Of("Formation de l’équipe", "The team’s training"), "flag"),
        };
        if (DraftBenefits.HasFund(basis))
        {
            kinds.Add(Kind(DraftBenefits.FundUsed, LocalizedText.Of("Budget marketing consommé", "Marketing budget used"), "money"));
        }

        return kinds;
    }

    private static JsonObject Revenue(DraftBasis basis)
    {
        var cells = basis.PerLevel(level => level.Rank == 0 ? Cell("not-asked", null, SourceKinds.Suggestion, null) : Threshold(basis, level));
        basis.Add(
            "requirements",
            LocalizedText.Of("Chiffre d’affaires sur 12 mois", "Revenue over 12 months"),
            LocalizedText.Of("somme des ventes des douze derniers mois", "sum of the sales of the last twelve months"),
            SourceKinds.Suggestion,
            "partners");
        return new()
        {
            ["id"] = "revenue",
            ["name"] = DraftBasis.Text(LocalizedText.Of("Chiffre d’affaires sur 12 mois", "Revenue over 12 months")),
            ["sum"] = new JsonObject { ["of"] = new JsonArray(Sales), ["over"] = new JsonObject { ["months"] = 12 } },
            ["levels"] = cells,
            ["source"] = DraftBasis.Source(SourceKinds.Suggestion, "partners"),
        };
    }

    private static JsonObject Threshold(DraftBasis basis, DraftLevel level)
    {
        var decided = basis.Points.Ask(
            "threshold." + level.Id,
            AnswerType.Money,
            LocalizedText.Of($"Chiffre d’affaires demandé pour {level.Name}", $"Revenue asked for {level.Name}"),
            LocalizedText.Of(
                "Sur douze mois. La proposition suit la répartition des partenaires d’aujourd’hui.",
                "Over twelve months. The suggestion follows how today’s partners are spread."),
            new MoneyValue(Thresholds.Suggest(basis, level.Rank), basis.Currency),
            blocks: true);
        return Cell("required", decided.Value?.Amount, decided.Kind, decided.Place);
    }

    private static void AddFlag(DraftBasis basis, JsonArray rows, string id, LocalizedText name, string place, bool isAsked, int fromRank)
    {
        if (!isAsked)
        {
            return;
        }

        basis.Add(
            "requirements",
            name,
            fromRank == 0 ? LocalizedText.Of("à tous les niveaux", "at every level") : LocalizedText.Of("au-dessus du premier niveau", "above the first level"),
            SourceKinds.Answer,
            place);
        rows.Add(new JsonObject
        {
            ["id"] = id,
            ["name"] = DraftBasis.Text(name),
            ["flag"] = new JsonObject { ["of"] = id, ["ifNone"] = "undetermined" },
            ["levels"] = basis.PerLevel(level => fromRank == 0 || level.Rank < fromRank
                ? Cell(fromRank == 0 ? "required" : "not-asked", null, SourceKinds.Answer, place)
                : Asked(basis, id, name, level)),
            ["source"] = DraftBasis.Source(SourceKinds.Answer, place),
        });
    }

    private static JsonObject Asked(DraftBasis basis, string id, LocalizedText name, DraftLevel level)
    {
        var decided = basis.Points.Ask(
            $"{id}.{level.Id}",
            AnswerType.Flag,
            LocalizedText.Of($"{name.Fr} demandé pour {level.Name}", $"{name.En} asked for {level.Name}"),
            LocalizedText.Of("Le client le prévoit ; le questionnaire ne dit pas à quel niveau.", "The client has it; the questionnaire does not say at which level."),
            new FlagValue(true));
        return Cell(decided.Value!.IsYes ? "required" : "not-asked", null, decided.Kind, decided.Place);
    }

    private static JsonObject Cell(string demand, decimal? atLeast, string kind, string? place)
    {
        var cell = new JsonObject { ["demand"] = demand, ["source"] = DraftBasis.Source(kind, place) };
        if (atLeast is { } least)
        {
            cell["atLeast"] = least;
        }

        return cell;
    }

    private static JsonObject Kind(string id, LocalizedText name, string type, bool additive = false) =>
        new() { ["id"] = id, ["name"] = DraftBasis.Text(name), ["valueType"] = type, ["additive"] = additive };
}
