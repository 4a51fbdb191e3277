using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Drafts.Geography;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>Who and what the program is, where it is offered, its calendar, and how partners move.</summary>
internal static class DraftProgramPart
{
    public static JsonObject Make(DraftBasis basis, string id, ClientQuestionnaire questionnaire)
    {
        var name = basis.Points.Ask(
            "program.name",
            AnswerType.Text,
            LocalizedText.Of("Nom du programme", "Name of the program"),
            LocalizedText.Of("Tel que les partenaires le lisent.", "As partners read it."),
            new TextValue(questionnaire.Language == "fr" ? $"Programme partenaire {questionnaire.Client}" : $"{questionnaire.Client} partner program"));
        return new()
        {
            ["id"] = id,
            ["name"] = DraftBasis.Text(DraftBasis.Own(name.Value!.Text)),
            ["vendor"] = questionnaire.Client,
            ["summary"] = DraftBasis.Text(LocalizedText.Of(
                $"Le programme de {questionnaire.Client}, établi à partir de ses réponses au questionnaire.",
                $"The program of {questionnaire.Client}, made from its answers to the questionnaire.")),
            ["source"] = DraftBasis.Source(name.Kind, name.Place),
        };
    }

    public static JsonArray Regions(DraftBasis basis)
    {
        var currency = basis.Points.Ask(
            "currency",
            AnswerType.Choice,
            LocalizedText.Of("Monnaie", "Currency"),
            LocalizedText.Of("Celle des seuils, des fonds et des ventes.", "That of thresholds, funds and sales."),
            new ChoiceValue([StatedCurrency(basis)]),
            blocks: false,
            [.. new[] { "EUR", "USD", "GBP", "CHF", "CAD" }.Select(code => new Option { Id = code, Label = DraftBasis.Own(code) })]);
        basis.Currency = currency.Value!.Ids[0];
        var countries = ProgramCountries.Ask(basis);
        return
        [
            new JsonObject
            {
                ["id"] = "home",
                ["name"] = DraftBasis.Text(LocalizedText.Of("Marché du programme", "The program’s market")),
                ["countries"] = new JsonArray([.. countries.Value!.Ids.Select(code => (JsonNode)code)]),
                ["currency"] = basis.Currency,
                ["source"] = DraftBasis.Source(countries.Kind, countries.Place),
            },
        ];
    }

    public static JsonObject Calendar(DraftBasis basis)
    {
        var start = basis.Points.Ask(
            "year-start",
            AnswerType.Count,
            LocalizedText.Of("Mois où commence l’année du programme", "Month in which the program’s year starts"),
            LocalizedText.Of("De 1 à 12.", "From 1 to 12."),
            new CountValue(1));
        return new() { ["yearStartMonth"] = start.Value!.Count };
    }

    public static JsonObject Moves(DraftBasis basis)
    {
        var grace = basis.Points.Ask(
            "grace",
            AnswerType.Count,
            LocalizedText.Of("Jours de maintien d’un niveau perdu", "Days for which a lost level is kept"),
            LocalizedText.Of("Un partenaire monte dès qu’il remplit les conditions ; il descend après ce délai.", "A partner rises as soon as it meets the conditions; it falls after this time."),
            new CountValue(90));
        basis.Add("moves", LocalizedText.Of("Passage d’un niveau à l’autre", "Moving between levels"), LocalizedText.Of(
            $"montée immédiate, descente après {AnswerWriter.Number(grace.Value!.Count, "fr")} jours",
            $"up at once, down after {AnswerWriter.Number(grace.Value.Count, "en")} days"), grace.Kind, grace.Place);
        return new() { ["graceDays"] = grace.Value!.Count, ["source"] = DraftBasis.Source(grace.Kind, grace.Place) };
    }

    private static string StatedCurrency(DraftBasis basis) => basis.Answers.Rows("partners")
        .Select(row => basis.Values.Cell<MoneyValue>("partners", "revenue", row)?.Currency).OfType<string>()
        .GroupBy(currency => currency).OrderByDescending(currency => currency.Count()).FirstOrDefault()?.Key is { } currency and ("EUR" or "USD" or "GBP" or "CHF" or "CAD") ? currency : "EUR";
}
