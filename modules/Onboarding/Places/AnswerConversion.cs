using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.History;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Places;

/// <summary>Answers kept by place, as one sheet; and a sheet as answers to be kept.</summary>
internal static class AnswerConversion
{
    public static Answers Of(BoundDocument? document) => document is null ? Answers.None : AnswerImport.Of(document);

    /// <param name="questionnaire">Whose answers.</param>
    /// <param name="kept">What is said now.</param>
    /// <param name="document">The last document taken in, which names what only it has; null when there is none.</param>
    public static Answers Of(ClientQuestionnaire questionnaire, KeptAnswers kept, BoundDocument? document)
    {
        var named = Of(document);
        var single = kept.All.Values.Where(answer => Place.ReadCell(answer.Place) is null).ToArray();
        return new Answers
        {
            Language = questionnaire.Language,
            Client = questionnaire.Client,
            Fields = single.Where(answer => IsField(answer.Place)).ToDictionary(answer => answer.Place, answer => answer.Said!, StringComparer.Ordinal),
            NotApplicable = Questions(single, Place.NotApplicableEnd).ToDictionary(answer => answer.Question, answer => answer.Said, StringComparer.Ordinal),
            Ticked = Questions(single, Place.TickedEnd).Select(answer => answer.Question).ToHashSet(StringComparer.Ordinal),
            Tables = Tables(kept),
            Extras = named.Extras,
            Stated = named.Stated,
        };
    }

    /// <summary>What has to be said so that a sheet holds. Rows that are there keep their keys; those beyond get new ones.</summary>
    public static IEnumerable<PlaceAnswer> Changes(Answers sheet, KeptAnswers kept, Func<int, string> newRow)
    {
        foreach (var (field, said) in sheet.Fields)
        {
            yield return new(field, said);
        }

        foreach (var (question, reason) in sheet.NotApplicable)
        {
            yield return new(Place.NotApplicable(question), reason);
        }

        foreach (var question in sheet.Ticked)
        {
            yield return new(Place.Ticked(question), "x");
        }

        foreach (var (table, rows) in sheet.Tables)
        {
            var keys = kept.Rows(table);
            foreach (var (index, row) in rows.Index())
            {
                var key = index < keys.Count ? keys[index] : newRow(index);
                foreach (var (column, said) in row.Cells)
                {
                    yield return new(Place.Cell(table, key, column), said);
                }
            }
        }
    }

    private static bool IsField(string place) =>
        !place.StartsWith(QuestionnairePlaces.PointStart, StringComparison.Ordinal)
        && !place.EndsWith(Place.NotApplicableEnd, StringComparison.Ordinal)
        && !place.EndsWith(Place.TickedEnd, StringComparison.Ordinal);

    private static IEnumerable<(string Question, string Said)> Questions(IEnumerable<SaidAnswer> answers, string end) =>
        answers.Where(answer => answer.Place.EndsWith(end, StringComparison.Ordinal)).Select(answer => (answer.Place[..^end.Length], answer.Said!));

    private static Dictionary<string, IReadOnlyList<AnswerRow>> Tables(KeptAnswers kept) => kept.All.Values
        .Select(answer => (Cell: Place.ReadCell(answer.Place), answer.Said))
        .Where(answer => answer.Cell is not null)
        .GroupBy(answer => answer.Cell!.Value.Table, StringComparer.Ordinal)
        .ToDictionary(table => table.Key, table => (IReadOnlyList<AnswerRow>)[.. table.GroupBy(cell => cell.Cell!.Value.Row, StringComparer.Ordinal)
            .OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => new AnswerRow(row.ToDictionary(cell => cell.Cell!.Value.Column, cell => cell.Said!, StringComparer.Ordinal)))], StringComparer.Ordinal);
}
