using PartnerHub.Questionnaires;

namespace PartnerHub.MutatedFiles;

/// <summary>A questionnaire as somebody filled it in; of some, every letter beyond ASCII was misread on the way.</summary>
internal static class FilledDocument
{
    private static readonly DateOnly Today = new(2026, 1, 15);

    private static readonly (string Name, string Language, string Text)[] Blanks =
    [
        .. new[] { ("Forêt & Fils", "fr"), ("Forest & Sons", "en") }.Select(client => (client.Item1, client.Item2, BlankDocument.Write(Questionnaire.Own, client.Item1, client.Item2))),
    ];

    private static readonly string[] Figures = ["env. 30 %", "~20 %", "5 % à 8 %", "12 500,50 € HT", "120K€ / an (hors salaires)", "deux", "fin janvier 2026", "OK", "1 an renouvelable"];

    public static string Of(Random random)
    {
        var (name, language, blank) = Blanks[random.Next(Blanks.Length)];
        var answers = new Answers
        {
            Client = name,
            Language = language,
            Fields = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["strategy.owner"] = "Ada - Direction",
                ["strategy.revenue-share"] = Figures[random.Next(Figures.Length)],
            },
            Tables = new Dictionary<string, IReadOnlyList<AnswerRow>>(StringComparer.Ordinal)
            {
                ["partners"] = [.. Enumerable.Range(1, random.Next(1, 20)).Select(i => AnswerRow.Of(("name", $"Alpha {i} | <b>"), ("revenue", Figures[random.Next(Figures.Length)])))],
            },
        };
        var filled = AnswerExport.Write(DocumentBinding.Bind(DocumentReader.Read(blank), Questionnaire.Own), answers, Today);
        return random.Next(4) == 0 ? Mangling.Mangle(filled, CodePage.MacRoman) : filled;
    }
}
