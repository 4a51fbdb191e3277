using PartnerHub.Contracts;

namespace TestPlugins.Alliance;

/// <summary>The articles of the rulebook.</summary>
internal static class Clauses
{
    public const string Reading = "ALL-READING";
    public const string Region = "ALL-REGION";
    public const string Ladders = "ALL-LADDERS";
    public const string Score = "ALL-SCORE";
    public const string Requirements = "ALL-REQUIREMENTS";
    public const string RequirementPrefix = "ALL-REQUIREMENTS.";
    public const string Designations = "ALL-DESIGNATIONS";
    public const string Requalification = "ALL-REQUALIFICATION";
    public const string Benefits = "ALL-BENEFITS";
    public const string BenefitPrefix = "ALL-BENEFITS.";
    public const string Sanctions = "ALL-SANCTIONS";

    public static IReadOnlyList<Clause> All(IReadOnlyList<Requirement> requirements, IReadOnlyList<Benefit> benefits) =>
    [
        Of(Reading, "Jours et monnaies", "Days and money",
            "Douze mois avant un jour : du même jour un an plus tôt à la veille. Un montant compte par le taux de son jour, sans arrondi ; ce qui est payé est arrondi une fois, à la fin.",
            "Twelve months before a day: from the same day a year earlier to the day before. Money counts by the rate of its day, unrounded; what is paid is rounded once, at the end."),
        Of(Region, "Pays couverts", "Countries covered",
            "Un partenaire d'un autre pays n'est éligible à rien.", "A partner of another country is eligible for nothing."),
        Of(Ladders, "Échelles", "Ladders",
            "Qui est des deux types est distributeur ; qui n'en a aucun n'a pas d'échelle. Un niveau tenu de l'autre échelle compte pour aucun.",
            "Who is of both types is a distributor; who is of none has no ladder. A level held of the other ladder counts as none."),
        Of(Score, "Score", "Score",
            "Les parties sont plafonnées, puis ajoutées, sans arrondi.", "Parts are capped, then added, unrounded."),
        Of(Requirements, "Conditions par niveau", "Requirements by level",
            "Un niveau à plusieurs chemins est atteint quand tout ce qui est hors des chemins l'est, et un chemin entier.",
            "A level with paths is met when everything outside the paths is met and one path is."),
        .. requirements.Where(row => row.Clause.StartsWith(RequirementPrefix, StringComparison.Ordinal)).Select(row => Row(row.Clause, row.Name, Requirements)),
        Of(Designations, "Compétences", "Designations",
            "Une compétence est détenue tant que ses trois conditions sont réunies.", "A designation is held while all three of its conditions are met."),
        Of(Requalification, "Requalification", "Requalification",
            "Une montée prend effet aussitôt. Une baisse ne vient qu'un 1er février, au deuxième de suite où le même niveau n'est pas tenu ; rien ne baisse sur ce qui est indéterminé.",
            "Rises take effect at once. A fall comes on a 1 February only, on the second in a row on which the same level falls short; nothing falls on what is undetermined."),
        Of(Benefits, "Avantages", "Benefits",
            "La remise et le fonds suivent le niveau tenu le dernier jour du trimestre, en euros dans toutes les régions.",
            "Rebate and co-op go by the level held on the quarter's last day, in every region in euro."),
        .. benefits.Where(row => row.Clause.StartsWith(BenefitPrefix, StringComparison.Ordinal)).Select(row => Row(row.Clause, row.Name, Benefits)),
        Of(Sanctions, "Sanctions", "Sanctions",
            "Un incident est un dossier. La mise à l'épreuve dure de son jour au 90e qui suit, compris.",
            "An incident is a case. Probation lasts from its day to the 90th after it, included."),
    ];

    private static Clause Of(string id, string fr, string en, string noteFr, string noteEn) =>
        new() { Id = id, Title = LocalizedText.Of(fr, en), Location = LocalizedText.Of($"article {id}", $"article {id}"), Note = LocalizedText.Of(noteFr, noteEn) };

    private static Clause Row(string id, LocalizedText name, string article) =>
        new() { Id = id, Title = name, Location = LocalizedText.Of($"article {article}", $"article {article}") };
}
