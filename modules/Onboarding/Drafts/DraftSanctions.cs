using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>A ladder that the consultant confirms: the questionnaire asks for none.</summary>
internal static class DraftSanctions
{
    public static JsonArray Make(DraftBasis basis)
    {
        var plan = Days(basis, "ladder.plan", 30, LocalizedText.Of("Délai entre l’avertissement et le plan de redressement", "Time from the warning to the remediation plan"));
        var suspension = Days(basis, "ladder.suspension", 60, LocalizedText.Of("Délai entre le plan et la suspension des avantages", "Time from the plan to the suspension of benefits"));
        var end = Days(basis, "ladder.end", 90, LocalizedText.Of("Délai entre la suspension et la sortie du programme", "Time from the suspension to leaving the program"));
        var name = LocalizedText.Of("Manquement au contrat", "Breach of contract");
        basis.Add("violations", name, LocalizedText.Of("avertissement, plan, suspension, sortie", "warning, plan, suspension, end"), plan.Kind, plan.Place);
        return
        [
            new JsonObject
            {
                ["id"] = "breach-of-contract",
                ["name"] = DraftBasis.Text(name),
                ["ladder"] = new JsonArray
                {
                    Step("warning", LocalizedText.Of("Avertissement", "Warning"), null),
                    Step("remediation-plan", LocalizedText.Of("Plan de redressement", "Remediation plan"), plan),
                    Step("suspension", LocalizedText.Of("Suspension des avantages", "Suspension of benefits"), suspension),
                    Step("termination", LocalizedText.Of("Sortie du programme", "Leaving the program"), end),
                },
                ["source"] = DraftBasis.Source(plan.Kind, plan.Place),
            },
        ];
    }

    private static Decided<CountValue> Days(DraftBasis basis, string id, int suggestion, LocalizedText title) => basis.Points.Ask(
        id,
        AnswerType.Count,
        title,
        LocalizedText.Of("En jours. Le questionnaire ne parle pas de sanctions.", "In days. The questionnaire says nothing of sanctions."),
        new CountValue(suggestion));

    private static JsonObject Step(string kind, LocalizedText name, Decided<CountValue>? after) => new()
    {
        ["kind"] = kind,
        ["name"] = DraftBasis.Text(name),
        ["afterDays"] = after?.Value?.Count ?? 0,
        ["needsApproval"] = kind is "suspension" or "termination",
    };
}
