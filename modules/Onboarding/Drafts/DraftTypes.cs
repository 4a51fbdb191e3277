using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>The types of partner: those that section 1 seeks, and those of today's partners.</summary>
internal static class DraftTypes
{
    private const string Sought = "strategy.types";
    private const string Ticked = "strategy.kinds";

    private static readonly (string Id, LocalizedText Name, string[] Words)[] Known =
    [
        ("tech", LocalizedText.Of("Intégration technique", "Technical integration"), ["integr", "tech", "editeur", "isv"]),
        ("channel", LocalizedText.Of("Revente", "Resale"), ["revend", "revente", "channel", "distribut", "resell", "resale", "grossiste"]),
        ("referral", LocalizedText.Of("Apport d’affaires", "Referral"), ["apport", "referral", "prescri", "affili"]),
        ("co-marketing", LocalizedText.Of("Marketing commun", "Joint marketing"), ["co-marketing", "comarketing", "marketing"]),
        ("oem", LocalizedText.Of("Marque blanche", "White label"), ["oem", "white-label", "marque-blanche", "white"]),
    ];

    public static JsonArray Make(DraftBasis basis)
    {
        var types = new Dictionary<string, (LocalizedText Name, string Kind, string Place)>(StringComparer.Ordinal);
        foreach (var ticked in basis.Answers[Ticked] is { } said ? TickedTypes(basis, said) : [])
        {
            types.TryAdd(ticked.Id, (ticked.Name, SourceKinds.Answer, Ticked));
        }

        foreach (var text in basis.Answers.Rows(Sought).Select(row => row["type"]).OfType<string>())
        {
            var known = KnownBy(Wording.Slug(text));
            types.TryAdd(known?.Id ?? IdOf(text), (known is null ? DraftBasis.Own(text) : known.Value.Name, SourceKinds.Answer, Sought));
        }

        foreach (var used in basis.Answers.Rows("partners").Select(row => basis.Values.Cell<ChoiceValue>("partners", "type", row)?.Ids[0]).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            types.TryAdd(used, (Known.First(known => known.Id == used).Name, SourceKinds.Answer, "partners"));
        }

        foreach (var known in types.Count > 0 ? [] : Known.Take(3))
        {
            types.Add(known.Id, (known.Name, SourceKinds.Suggestion, Sought));
        }

        foreach (var (name, kind, place) in types.Values)
        {
            basis.Add("partnerTypes", name, LocalizedText.Of("type de partenaire", "type of partner"), kind, place);
        }

        return [.. types.Select(type => new JsonObject
        {
            ["id"] = type.Key,
            ["name"] = DraftBasis.Text(type.Value.Name),
            ["source"] = DraftBasis.Source(type.Value.Kind, type.Value.Place),
        })];
    }

    private static IEnumerable<(string Id, LocalizedText Name, string[] Words)> TickedTypes(DraftBasis basis, string said)
    {
        var choices = Questionnaire.Own.Questions.First(question => question.Choices?.Field == Ticked).Choices!;
        var field = new Field { Id = Ticked, Label = LocalizedText.Of("", ""), Type = AnswerType.Choices, Options = choices.Options };
        return AnswerReader.Read(field, said, basis.Answers.Language).Value is ChoiceValue chosen
            ? chosen.Ids.Select(id => Known.First(known => known.Id == (id == "integration" ? "tech" : id)))
            : [];
    }

    private static (string Id, LocalizedText Name, string[] Words)? KnownBy(string slug) =>
        Known.Where(known => known.Words.Any(word => slug.Split('-').Any(part => part.StartsWith(word, StringComparison.Ordinal)) || (word.Contains('-') && slug.Contains(word, StringComparison.Ordinal))))
            .Select(known => ((string, LocalizedText, string[])?)known).FirstOrDefault();

    private static string IdOf(string text) => Wording.Slug(text).Replace("%", "", StringComparison.Ordinal).Trim('-') is { Length: > 0 } id ? id : "type";
}
