using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>The revenue that levels ask for: what a tier's text states, or else what the consultant sets.</summary>
internal static class DraftRevenue
{
    private static readonly LocalizedText Name = LocalizedText.Of("Chiffre d’affaires sur 12 mois", "Revenue over 12 months");

    public static JsonObject Make(DraftBasis basis)
    {
        var before = 0m;
        var cells = basis.PerLevel(level =>
        {
            var decided = level.Rank == 0 && level.Text.Revenue is null ? null : Threshold(basis, level, before);
            before = Math.Max(before, decided?.Value?.Amount ?? 0);
            return decided is null ? DraftRequirements.Cell("not-asked", null, SourceKinds.Suggestion, null) : DraftRequirements.Cell("required", decided.Value?.Amount, decided.Kind, decided.Place);
        });
        var stated = basis.Levels.Select(level => level.Text.Revenue?.Place).FirstOrDefault(place => place is not null);
        basis.Add(
            "requirements",
            Name,
            LocalizedText.Of("somme des ventes des douze derniers mois", "sum of the sales of the last twelve months"),
            stated is null ? SourceKinds.Suggestion : SourceKinds.Answer,
            stated ?? "partners");
        return new()
        {
            ["id"] = "revenue",
            ["name"] = DraftBasis.Text(Name),
            ["sum"] = new JsonObject { ["of"] = new JsonArray(DraftRequirements.Sales), ["over"] = new JsonObject { ["months"] = 12 } },
            ["levels"] = cells,
            ["source"] = DraftBasis.Source(stated is null ? SourceKinds.Suggestion : SourceKinds.Answer, stated ?? "partners"),
        };
    }

    private static Decided<MoneyValue> Threshold(DraftBasis basis, DraftLevel level, decimal before)
    {
        var id = "threshold." + level.Id;
        var said = level.Text.Revenue;
        var stated = said?.Value is { } sum && sum.Currency == basis.Currency ? sum with { IsPerYear = false } : null;
        if (stated is not null && !basis.Points.IsDecided(id))
        {
            return new(stated, SourceKinds.Answer, said!.Place);
        }

        var decided = basis.Points.Ask(
            id,
            AnswerType.Money,
            LocalizedText.Of($"Chiffre d’affaires demandé pour {level.Name}", $"Revenue asked for {level.Name}"),
            said is not null
                ? LocalizedText.Of($"Sur douze mois. {said.Says.Fr}.", $"Over twelve months. {said.Says.En}.")
                : LocalizedText.Of("Sur douze mois. La proposition suit la répartition des partenaires d’aujourd’hui.", "Over twelve months. The suggestion follows how today’s partners are spread."),
            said is null ? Suggestion(basis, level, before) : stated,
            blocks: true);
        basis.Differ(level, said?.TypedInText, stated is null || decided.Value is null || decided.Value.Amount == stated.Amount ? null : AnswerWriter.Money(decided.Value, basis.Answers.Language));
        return stated is null ? decided : decided.SaidIn(said!.Place);
    }

    // Between the levels below and the next one that states its own.
    private static MoneyValue Suggestion(DraftBasis basis, DraftLevel level, decimal before)
    {
        var spread = Math.Max(Thresholds.Suggest(basis, level.Rank), before == 0 ? 0 : before + Thresholds.Round(before));
        var next = basis.Levels.Where(above => above.Rank > level.Rank).Select(above => above.Text.Revenue?.Value).FirstOrDefault(value => value is not null);
        return new(next is not null && spread >= next.Amount ? Thresholds.Round((before + next.Amount) / 2) : spread, basis.Currency);
    }
}
