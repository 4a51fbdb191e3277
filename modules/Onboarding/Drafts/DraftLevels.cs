using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>The levels: the client's tiers, or those that the consultant names.</summary>
internal static class DraftLevels
{
    private const string Tiers = "channel.tiers";
    private static readonly LocalizedText Title = LocalizedText.Of("Niveaux, du plus bas au plus haut", "Levels, low to high");

    public static JsonArray Make(DraftBasis basis)
    {
        var rows = basis.Answers.Rows(Tiers).Where(row => row["name"] is not null).ToArray();
        var (names, kind, place) = rows.Length > 0
            ? (rows.Select(row => (Name: row["name"]!, Benefits: row["benefits"])).ToArray(), SourceKinds.Answer, Tiers)
            : Asked(basis);
        basis.Levels = [.. names.DistinctBy(level => Wording.Slug(level.Name)).Select((level, rank) => new DraftLevel(IdOf(level.Name, rank), level.Name, level.Benefits, rank))];
        foreach (var level in basis.Levels)
        {
            basis.Add("levels", DraftBasis.Own(level.Name), level.Benefits is null ? LocalizedText.Of("niveau", "level") : DraftBasis.Own(level.Benefits), kind, place);
        }

        return [.. basis.Levels.Select(level => new JsonObject
        {
            ["id"] = level.Id,
            ["name"] = DraftBasis.Text(DraftBasis.Own(level.Name)),
            ["source"] = DraftBasis.Source(kind, place),
        })];
    }

    private static ((string Name, string? Benefits)[] Names, string Kind, string Place) Asked(DraftBasis basis)
    {
        var decided = basis.Points.Ask(
            "levels",
            AnswerType.Text,
            Title,
            LocalizedText.Of(
                "Le questionnaire ne nomme aucun niveau (section 4). Séparez-les par un point-virgule.",
                "The questionnaire names no level (section 4). Separate them by a semicolon."),
            new TextValue("Bronze ; Silver ; Gold"),
            blocks: true);
        var names = decided.Value!.Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return ([.. names.Select(name => (name, (string?)null))], decided.Kind, decided.Place);
    }

    private static string IdOf(string name, int rank) =>
        Wording.Slug(name).Replace("%", "", StringComparison.Ordinal).Trim('-') is { Length: > 0 } id ? id : FormattableString.Invariant($"level-{rank + 1}");
}
