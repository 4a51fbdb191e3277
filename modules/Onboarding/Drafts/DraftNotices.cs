using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Drafts.Geography;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>
/// What the client says of running the program that no rule decides. Partners read what the consultant chooses, in the client's
/// words; budgets, targets, tools and names of staff are for the client alone.
/// </summary>
internal static class DraftNotices
{
    private const string Exclusivities = "contracts.exclusivities";
    private const string Metrics = "management.metrics";

    private static readonly string[] Readable =
    [
        "management.review-frequency", "management.sla", "management.conflicts", "contracts.duration", Exclusivities, "referral.commission-type",
    ];

    private static readonly string[] Internal =
    [
        "management.tool", "contracts.validation", "referral.tracking", "co-marketing.budget", "resources.budget", "strategy.owner", "strategy.goal", "resources.manager",
    ];

    public static JsonArray Make(DraftBasis basis)
    {
        var notices = new JsonArray();
        foreach (var place in Readable)
        {
            if (basis.Answers[place] is { } said && Questionnaire.Own.Field(place) is { } field)
            {
                Add(basis, notices, field.Label, said, place);
            }
        }

        var metrics = basis.Answers.Rows(Metrics).Select(row => row["metric"]).OfType<string>().ToArray();
        if (metrics.Length > 0)
        {
            Add(basis, notices, Questionnaire.Own.Table(Metrics)!.Title, string.Join(" ; ", metrics), Metrics);
        }

        foreach (var place in Internal)
        {
            if (basis.Answers[place] is { } said && Questionnaire.Own.Field(place) is { } field)
            {
                basis.Add("internal", field.Label, DraftBasis.Own(said), SourceKinds.Answer, place);
            }
        }

        AddTerritories(basis);
        return notices;
    }

    private static void Add(DraftBasis basis, JsonArray notices, LocalizedText label, string said, string place)
    {
        var isRead = basis.IsRead(place, label, said);
        basis.Add(isRead ? "notices" : "internal", label, DraftBasis.Own(said), SourceKinds.Answer, place);
        if (isRead)
        {
            notices.Add(DraftBasis.Text(LocalizedText.Of($"{label.Fr} : {said}", $"{label.En}: {said}")));
        }
    }

    // A territory is where a partner sells; an exclusivity is one that somebody calls so.
    private static void AddTerritories(DraftBasis basis)
    {
        var granted = basis.Answers[Exclusivities];
        if (granted is not null)
        {
            basis.Add("exclusivities", Questionnaire.Own.Field(Exclusivities)!.Label, DraftBasis.Own(granted), SourceKinds.Answer, Exclusivities);
        }

        foreach (var row in basis.Answers.Rows("channel.partners").Where(row => row["geography"] is not null || row["sector"] is not null))
        {
            var where = string.Join(", ", new[] { row["geography"], row["sector"] }.OfType<string>());
            var plain = " " + Wording.Plain(granted ?? "") + " ";
            var isExclusive = Wording.Plain(where).Contains("exclusi", StringComparison.Ordinal)
                || (row["name"] is { } name && plain.Contains($" {Wording.Plain(name)} ", StringComparison.Ordinal));
            basis.Add(
                isExclusive ? "exclusivities" : "territories",
                DraftBasis.Own(row["name"] ?? "–"),
                DraftBasis.Own(where + (row["geography"] is { } said && Territory.Of(said).Countries is { Count: > 0 } codes ? $" ({string.Join(", ", codes)})" : "")),
                SourceKinds.Answer,
                "channel.partners");
        }
    }
}
