using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>What a consultant should look at in the answers: what is not understood, and what contradicts itself. None of it stops anything.</summary>
public sealed class AnswerChecks
{
    private const int MostOfAColumn = 20;

    private readonly Answers _answers;
    private readonly Questionnaire _questionnaire;
    private readonly AnswerLines _lines;
    private readonly AnswerValues _values;

    private AnswerChecks(Answers answers, Questionnaire questionnaire, AnswerLines lines) =>
        (_answers, _questionnaire, _lines, _values) = (answers, questionnaire, lines, new AnswerValues(answers, questionnaire));

    /// <param name="bound">The document that the answers came with, for the lines; null when there is none.</param>
    public static IReadOnlyList<Finding> Of(Answers answers, Questionnaire questionnaire, BoundDocument? bound = null)
    {
        var checks = new AnswerChecks(answers, questionnaire, new AnswerLines(bound));
        return [.. checks.NotUnderstood(), .. checks.Program(), .. checks.Tiers(), .. checks.Partners(), .. checks.Shares(), .. checks.Boxes()];
    }

    private IEnumerable<Finding> NotUnderstood()
    {
        foreach (var field in _questionnaire.Sections.SelectMany(section => section.Fields).Where(field => _answers[field.Id] is not null))
        {
            if (AnswerReader.Read(field, _answers[field.Id]!, _answers.Language) is { Value: null } read)
            {
                yield return Find(field.Id, NotUnderstood(field.Label, read));
            }
        }

        foreach (var finding in _questionnaire.Sections.SelectMany(section => section.Tables).SelectMany(table => table.Columns.SelectMany(column => NotUnderstood(table, column))))
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> NotUnderstood(Table table, Field column)
    {
        var unread = _answers.Rows(table.Id).Index().Where(row => row.Item[column.Id] is not null)
            .Select(row => (row.Index, Read: AnswerReader.Read(column, row.Item[column.Id]!, _answers.Language)))
            .Where(row => row.Read.Value is null).ToList();
        foreach (var (index, read) in unread.Take(MostOfAColumn))
        {
            yield return Find(table.Id, NotUnderstood(column.Label, read), index, column.Id);
        }

        if (unread.Count > MostOfAColumn)
        {
            var more = Say(unread.Count - MostOfAColumn);
            yield return Find(table.Id, LocalizedText.Of(
                $"{column.Label.Fr} : {more} autres valeurs de ce tableau ne sont pas comprises.",
                $"{column.Label.En}: {more} more values of this table are not understood."), unread[MostOfAColumn].Index, column.Id);
        }
    }

    private static LocalizedText NotUnderstood(LocalizedText label, ReadAnswer read) => LocalizedText.Of(
        $"{label.Fr} : « {Echo.Of(read.Typed)} » n’est pas compris, et gardé tel quel ; {read.Why!.Fr}.",
        $"{label.En}: \"{Echo.Of(read.Typed)}\" is not understood, and kept as typed; {read.Why.En}.");

    private IEnumerable<Finding> Program()
    {
        var tiers = _answers.Rows("channel.tiers").Count;
        if (_values.Field<FlagValue>("channel.program") is { IsYes: false } && tiers > 0)
        {
            yield return Find("channel.program", LocalizedText.Of(
                $"Pas de programme formalisé, mais {Say(tiers)} niveaux sont décrits.",
                $"No formal program, yet {Say(tiers)} tiers are described."));
        }
    }

    private IEnumerable<Finding> Tiers()
    {
        var rows = _answers.Rows("channel.tiers");
        if (rows.Count > 0 && _values.Field<CountValue>("channel.tier-count") is { } count && count.Count != rows.Count)
        {
            yield return Find("channel.tier-count", LocalizedText.Of(
                $"{Say(count.Count)} niveaux annoncés, {Say(rows.Count)} dans la liste.",
                $"{Say(count.Count)} tiers announced, {Say(rows.Count)} in the list."));
        }

        foreach (var finding in Twice("channel.tiers"))
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> Partners()
    {
        foreach (var (index, row) in _answers.Rows("partners").Index().Where(row => row.Item["name"] is null))
        {
            yield return Find("partners", LocalizedText.Of("Ce partenaire n’a pas de nom : il ne peut pas devenir membre.", "This partner has no name: it cannot become a member."), index, "name");
        }

        foreach (var finding in Twice("partners"))
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> Twice(string table)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return _answers.Rows(table).Index().Where(row => row.Item["name"] is { } name && !seen.Add(Wording.Plain(name))).Take(MostOfAColumn)
            .Select(row => Find(table, LocalizedText.Of($"« {Echo.Of(row.Item["name"]!)} » figure deux fois dans le tableau.", $"\"{Echo.Of(row.Item["name"]!)}\" is in the table twice."), row.Index, "name"));
    }

    private IEnumerable<Finding> Shares()
    {
        foreach (var id in new[] { "strategy.revenue-share", "strategy.lead-share" })
        {
            if (_values.Field<PercentageValue>(id) is { Percent: > 100 })
            {
                yield return Find(id, LocalizedText.Of($"{_questionnaire.Field(id)!.Label.Fr} : plus de 100 %.", $"{_questionnaire.Field(id)!.Label.En}: more than 100%."));
            }
        }
    }

    private IEnumerable<Finding> Boxes() => _questionnaire.Questions.Where(question => _answers.Ticked.Contains(question.Id)).Select(question => Find(question.Id, LocalizedText.Of(
        $"Question {question.Id} cochée sans réponse écrite.", $"Question {question.Id} is ticked without a written answer.")));

    private Finding Find(string id, LocalizedText text, int? row = null, string? column = null) => new()
    {
        Id = id,
        Row = row + 1,
        Column = column,
        Section = _questionnaire.SectionOf(id)?.Number,
        Line = _lines.LineOf(id, row),
        Text = text,
    };

    private static string Say(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One thing to look at, and its place.</summary>
public sealed record Finding
{
    /// <summary>Of the field, the table or the question.</summary>
    public required string Id { get; init; }

    /// <summary>Of a table, from 1.</summary>
    public int? Row { get; init; }

    public string? Column { get; init; }

    public int? Section { get; init; }

    /// <summary>Of the document, from 1.</summary>
    public int? Line { get; init; }

    public required LocalizedText Text { get; init; }
}
