using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts.Tiers;

/// <summary>The levels: the client's tiers, or those that the consultant names.</summary>
internal static class DraftLevels
{
    private const string Tiers = "channel.tiers";
    private const string Count = "channel.tier-count";
    private static readonly string[][] Usual = [["bronze"], ["silver", "argent"], ["gold", "or"], ["platinum", "platine"], ["diamond", "diamant"]];
    private static readonly LocalizedText Title = LocalizedText.Of("Niveaux, du plus bas au plus haut", "Levels, low to high");

    public static JsonArray Make(DraftBasis basis)
    {
        var rows = basis.Answers.Rows(Tiers).Where(row => row["name"] is not null).ToArray();
        var (names, kind, place) = rows.Length > 0
            ? (rows.Select(row => (Name: row["name"]!, Benefits: row["benefits"])).ToArray(), SourceKinds.Answer, Tiers)
            : Asked(basis);
        var ordered = IsHighFirst(names) && Reversed(basis) ? names.Reverse() : names;
        basis.Levels = [.. ordered.DistinctBy(level => Wording.Slug(level.Name)).Select((level, rank) => new DraftLevel(IdOf(level.Name, rank), level.Name, level.Benefits, rank) { Text = new TierText(level.Benefits, basis.Answers.Language) })];
        basis.Levels = NoteFigures.Beside(basis, basis.Levels);
        if (rows.Length > 0)
        {
            AskCount(basis);
        }

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

    private static void AskCount(DraftBasis basis)
    {
        if (basis.Values.Field<CountValue>(Count) is not { } announced || announced.Count == basis.Levels.Count)
        {
            return;
        }

        var (said, listed) = (AnswerWriter.Number(announced.Count, "fr"), AnswerWriter.Number(basis.Levels.Count, "fr"));
        var keeps = basis.Points.Ask(
            "levels.count",
            AnswerType.Flag,
            LocalizedText.Of($"S’en tenir aux {listed} niveaux décrits", $"Keep to the {listed} tiers described"),
            LocalizedText.Of($"Le client annonce {said} niveaux et en décrit {listed}.", $"The client announces {said} tiers and describes {listed}."),
            new FlagValue(true),
            blocks: true);
        if (!keeps.Value!.IsYes)
        {
            basis.Find(blocks: true, LocalizedText.Of("Décrivez les niveaux qui manquent, en section 4.", "Describe the tiers that are missing, in section 4."), Tiers);
        }
    }

    // Names that everybody ranks, listed from the top.
    private static bool IsHighFirst((string Name, string? Benefits)[] names)
    {
        var ranks = names.Select(level => Array.FindIndex(Usual, words => Wording.Plain(level.Name).Split(' ').Any(words.Contains))).ToArray();
        return ranks.Length > 1 && ranks.All(rank => rank >= 0) && ranks.Zip(ranks.Skip(1)).All(pair => pair.First > pair.Second);
    }

    private static bool Reversed(DraftBasis basis) => basis.Points.Ask(
        "levels.reversed",
        AnswerType.Flag,
        LocalizedText.Of("Lire les niveaux du bas de la liste vers le haut", "Read the levels from the bottom of the list up"),
        LocalizedText.Of("Le document nomme le niveau le plus haut en premier.", "The document names the highest level first."),
        new FlagValue(true)).Value!.IsYes;

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
