using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

internal static class ScoreCheck
{
    private const decimal MostPoints = 1_000_000;

    public static void Check(string path, ScoredPart? score, Names names, Findings findings)
    {
        if (score is null)
        {
            return;
        }

        findings.Ids(path + ".parts", score.Parts, part => part.Id, part => part.Name);
        if (score.Parts.Count == 0)
        {
            findings.Add(path + ".parts", "au moins une partie", "at least one part", null);
        }

        for (var i = 0; i < score.Parts.Count; i++)
        {
            Part(Findings.At(path + ".parts", i), score.Parts[i], names, findings);
        }
    }

    private static void Part(string path, ScoreItemPart part, Names names, Findings findings)
    {
        findings.Range(path + ".points", part.Points, 0, MostPoints);
        findings.NotNegative(path + ".atMost", part.AtMost);
        FormCheck.OneOf(path, [part.Growth, part.Sum, part.Count, part.Persons], "une forme, et une seule : growth, sum, count ou persons", "one form and no more: growth, sum, count or persons", findings);
        FormCheck.Sum(path + ".sum", part.Sum, names, findings);
        FormCheck.Count(path + ".count", part.Count, names, findings);
        FormCheck.Persons(path + ".persons", part.Persons, names, findings);
        if (part.Growth is { } growth)
        {
            FormCheck.Money(path + ".growth", growth, names, findings);
            findings.Range(path + ".growth.months", growth.Months, 1, 120);
            findings.Range(path + ".growth.againstNothing", growth.AgainstNothing, 0, MostPoints);
        }
    }
}
