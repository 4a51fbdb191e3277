using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>What the client says of running the program that no rule decides: it is shown with the program, in the client's words.</summary>
internal static class DraftNotices
{
    private static readonly string[] Places =
    [
        "management.review-frequency", "management.sla", "management.conflicts", "management.tool",
        "contracts.duration", "contracts.exclusivities", "contracts.validation", "referral.tracking", "referral.commission-type",
        "white-label.conditions", "resources.budget", "strategy.owner", "strategy.goal",
    ];

    public static JsonArray Make(DraftBasis basis)
    {
        var notices = new JsonArray();
        foreach (var place in Places)
        {
            if (basis.Answers[place] is { } said && Questionnaire.Own.Field(place) is { } field)
            {
                Add(basis, notices, field.Label, said, place);
            }
        }

        var metrics = basis.Answers.Rows("management.metrics").Select(row => row["metric"]).OfType<string>().ToArray();
        if (metrics.Length > 0)
        {
            Add(basis, notices, Questionnaire.Own.Table("management.metrics")!.Title, string.Join(" ; ", metrics), "management.metrics");
        }

        foreach (var row in basis.Answers.Rows("channel.partners").Where(row => row["geography"] is not null || row["sector"] is not null))
        {
            basis.Add(
                "exclusivities",
                DraftBasis.Own(row["name"] ?? "–"),
                DraftBasis.Own(string.Join(", ", new[] { row["geography"], row["sector"] }.OfType<string>())),
                SourceKinds.Answer,
                "channel.partners");
        }

        return notices;
    }

    private static void Add(DraftBasis basis, JsonArray notices, LocalizedText label, string said, string place)
    {
        basis.Add("notices", label, DraftBasis.Own(said), SourceKinds.Answer, place);
        notices.Add(DraftBasis.Text(LocalizedText.Of($"{label.Fr} : {said}", $"{label.En}: {said}")));
    }
}
