using System.Text;

namespace PartnerHub.Questionnaires.Tests.Documents;

/// <summary>Documents of shapes that nobody writes, of about so many letters each.</summary>
internal static class HostileShapes
{
    private const string PartnersRule = "|---|---|---|---|---|---|\n";

    private static readonly Dictionary<string, Func<int, string>> Made = new(StringComparer.Ordinal)
    {
        ["blanks within the rule of a table"] = size => After("| a |\n|---|" + Blanks(size) + "x\n"),
        ["blanks within a title"] = size => $"# a{Blanks(size)}b\n" + SampleDocument.French,
        ["blanks before a paragraph"] = size => After(Lines(Blanks(100_000) + "x\n\n", size)),
        ["blanks within a quoted line"] = size => "> **a" + Blanks(size) + "b\n" + SampleDocument.French,
        ["blanks within a cell"] = size => Row("x &amp;" + Blanks(size) + "x"),
        ["blank lines in a fence"] = size => After("```\na :\n" + Lines("\n", Math.Min(size, 50_000)) + "b : c\n```\n"),
        ["blank lines after each label"] = size => After("```\n" + Lines("a :\n\n", size / 3) + "```\n"),
        ["groups of one label"] = size => After("```\n" + Lines("Avantages :\n\n- x\n\n", size) + "```\n"),
        ["lines of one label"] = size => After("```\n" + Lines("a : b\n", size) + "```\n"),
        ["lines of a known label"] = size => After("```\n" + Lines("Responsable : b\n", size) + "```\n"),
        ["questions of one wording"] = size => After(Lines("- [ ] **a ?**\n", size)),
        ["boxes that nobody knows"] = size => After(Lines("- [§] **a ?**\n", size)),
        ["references"] = size => After(Lines("[a]: b\n", size)),
        ["open brackets"] = size => After(Lines("[", size)),
        ["quotes in quotes"] = size => After(Lines(Lines("> ", 60) + "a\n", size)),
        ["lists in lists"] = size => After(Lines(Lines("- ", 60) + "a\n", size)),
        ["lists set in deeper and deeper"] = size => After(string.Concat(Enumerable.Range(0, (int)Math.Sqrt(size)).Select(depth => Blanks(2 * depth) + "- a\n"))),
        ["fences"] = size => After(Lines("```\n```\n", size)),
        ["open bold in cells"] = size => Rows(Lines("__a ", 15_000), size),
        ["stars in cells"] = size => Rows(Lines("**a ", 15_000), size),
        ["slashes in cells"] = size => Rows(Lines("a/", 240) + "(", size),
        ["figures in cells"] = size => Rows("x", size, Lines("1 1.1,", 80)),
        ["words of ranges in cells"] = size => Rows("x", size, Lines("de 5 à 7 ou ", 40)),
        ["years in cells"] = size => Rows("x", size, date: Lines("2019 (", 80)),
        ["letters misread"] = size => After(Lines("Ã©", size)),
        ["letters misread as Armenian"] = size => After(Lines("Õ´’´", size)),
        ["headings"] = size => SampleDocument.French + Lines("## 99. a\n\n- [ ] **a ?**\n\n", Math.Min(size, 20_000)),
        ["tables of one row"] = size => After(Lines("| a |\n|---|\n| b |\n\n", size)),
    };

    public static IEnumerable<TheoryDataRow<string>> Names => Made.Keys.Select(name => new TheoryDataRow<string>(name));

    public static string Of(string name, int size) => Made[name](size);

    private static string After(string text) => SampleDocument.French + "\n\n" + text;

    private static string Row(string cell) => SampleDocument.French.Replace(PartnersRule, PartnersRule + $"| {cell} | Tech | 2024 | 5 € | Actif | [Nom] |\n", StringComparison.Ordinal);

    private static string Rows(string cell, int size, string revenue = "5 €", string date = "2024")
    {
        var row = $"| {cell} | Tech | {date} | {revenue} | Actif | {cell} |\n";
        return SampleDocument.French.Replace(PartnersRule, PartnersRule + Lines(row, size), StringComparison.Ordinal);
    }

    private static string Blanks(int count) => new(' ', count);

    /// <summary>As often as the size holds it, and as a document may have lines.</summary>
    private static string Lines(string line, int size) => new StringBuilder().Insert(0, line, Math.Min(Math.Max(1, size / line.Length), line.Contains('\n', StringComparison.Ordinal) ? 25_000 / line.Count(letter => letter == '\n') : int.MaxValue)).ToString();
}
