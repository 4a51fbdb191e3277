using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>A figure that a definition measures somewhere, by what makes it change of itself.</summary>
internal sealed record Figure
{
    private MoneyPart? Money { get; init; }

    private int? Months { get; init; }

    private CountPart? Count { get; init; }

    private PersonsPart? Persons { get; init; }

    public SubmissionPart? Submission { get; private init; }

    /// <summary>Facts that leave a number of months as days go by.</summary>
    public IEnumerable<(string Kind, int Months)> Rolling =>
    [
        .. Money is { } money && Months is { } months ? money.Of.Select(kind => (kind, months)) : [],
        .. Count is { Over.Months: { } over } count ? count.Of.Select(kind => (kind, over)) : [],
    ];

    /// <summary>Facts that count for some days after they ended.</summary>
    public IEnumerable<(string Kind, int Days)> AfterEnds =>
    [
        .. Count is { GraceDays: > 0 and var days } count ? count.Of.Select(kind => (kind, days)) : [],
        .. Persons is { GraceDays: > 0 and var grace } persons ? persons.With.Select(kind => (kind, grace)) : [],
    ];

    public static IEnumerable<Figure> AllOf(Definition definition)
    {
        foreach (var form in definition.Requirements.Concat<FormPart>(definition.Designations.SelectMany(part => part.Requirements)))
        {
            yield return new Figure { Money = form.Sum, Months = form.Sum?.Over.Months, Count = form.Count, Persons = form.Persons, Submission = form.Submission };
            foreach (var item in form.Score?.Parts.SelectMany(Of) ?? [])
            {
                yield return item;
            }
        }

        foreach (var cell in definition.Requirements.SelectMany(row => row.Levels.Values))
        {
            yield return new Figure { Money = cell.Sum, Months = cell.Sum?.Over.Months, Count = cell.Count, Persons = cell.Persons, Submission = cell.Submission };
        }
    }

    private static IEnumerable<Figure> Of(ScoreItemPart item) =>
    [
        new() { Money = item.Sum, Months = item.Sum?.Over.Months, Count = item.Count, Persons = item.Persons },
        new() { Money = item.Growth, Months = item.Growth?.Months },
        new() { Money = item.Growth, Months = 2 * item.Growth?.Months },
    ];
}
