using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>Answers that say that there is none: they fill a place, and are nothing to make anything of.</summary>
public static partial class SaidNone
{
    public static bool In(string typed) => Wording.Plain(typed) is var plain && (plain.Length == 0 || Nothing.IsMatch(plain));

    /// <summary>The answers without those that say none. A row that has no name any more, or nothing at all, goes with them.</summary>
    public static Answers Left(Answers answers, Questionnaire questionnaire) => answers with
    {
        Fields = answers.Fields.Where(field => Says(questionnaire.Field(field.Key), field.Value, answers.Language)).ToDictionary(StringComparer.Ordinal),
        Tables = answers.Tables.ToDictionary(table => table.Key, table => Left(table.Value, questionnaire.Table(table.Key), answers.Language), StringComparer.Ordinal),
    };

    private static IReadOnlyList<AnswerRow> Left(IReadOnlyList<AnswerRow> rows, Table? table, string language) =>
        [.. rows.Select(row => (All: row, Left: Left(row, table, language))).Where(row => row.Left.Cells.Count > 0 && HasName(row.All, row.Left, table)).Select(row => row.Left)];

    private static AnswerRow Left(AnswerRow row, Table? table, string language) => new(row.Cells
        .Where(cell => Says(table?.Columns.FirstOrDefault(column => column.Id == cell.Key), cell.Value, language))
        .ToDictionary(StringComparer.Ordinal));

    private static bool HasName(AnswerRow all, AnswerRow left, Table? table) => table is null || all[table.Columns[0].Id] is null == left[table.Columns[0].Id] is null;

    // What a field understands as a figure, a choice or a yes or no says that: 0 € is a sum, No is a no.
    private static bool Says(Field? field, string typed, string language) =>
        !In(typed) || (field is { Type: not (AnswerType.Text or AnswerType.PersonRole) } && AnswerReader.Read(field, typed, language).Value is not null);

    [GeneratedRegex(
        """
        \A(?:il\s(?:n\s)?y\s(?:en\s)?a\s)?
        (?:aucune?s?|neant|none|nothing|nil|rien|nada|personne|nobody|n\sa|na|s\so|sans\sobjet|(?:non|not|pas)\sapplicable|not\sany|pas|non|no|sans|zero|0)
        (?:\s(?:exclusivites?|exclusivity|exclusivities|exclusif|exclusive|partenaires?|partners?|revendeurs?|resellers?|apporteurs?|sla|conflits?|conflicts?|avantages?|benefits?|clauses?
        |conditions?|terms|outils?|tools?|certifications?|formations?|training|particuliere?s?|specifiques?|accordee?s?|granted|prevue?s?|planned|formalisee?s?|formal|dediee?s?|dedicated
        |standard|contrats?|geographiques?|sectorielles?|definie?s?|defined|identifiee?s?|connue?s?|disponibles?|available|en\splace|in\splace|niveaux?|tiers?|metriques?|measures?
        |ce\sjour|a|d|de|du|des|le|l|la|les|et|ni|ou|or|nor|and|any|pour|for|moment|instant|now|yet|so\sfar|actuellement|aujourd\shui|today|currently|encore|at|present|the|un|une))*\z
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        DocumentLimits.LongestMatch)]
    private static partial Regex Nothing { get; }
}
