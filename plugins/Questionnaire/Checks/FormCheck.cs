using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

/// <summary>A requirement has one form, and its form can be measured.</summary>
internal static class FormCheck
{
    /// <summary>True for a form that measures a figure, which a threshold is set against.</summary>
    public static bool HasThreshold(FormPart row) =>
        row is { Sum: not null } or { Count: not null } or { Persons: not null } or { Score: not null } or { Designations: not null };

    public static void Check(string path, FormPart row, Names names, Findings findings)
    {
        object?[] forms = [row.Sum, row.Count, row.Persons, row.Flag, row.Submission, row.Approval, row.Countries, row.OfType, row.Score, row.Designations];
        OneOf(path, forms, "une forme, et une seule : sum, count, persons, flag, submission, approval, countries, ofType, score ou designations", "one form and no more: sum, count, persons, flag, submission, approval, countries, ofType, score or designations", findings);
        Sum(path + ".sum", row.Sum, names, findings);
        Count(path + ".count", row.Count, names, findings);
        Persons(path + ".persons", row.Persons, names, findings);
        Submission(path + ".submission", row.Submission, names, findings);
        findings.Word(path + ".unit", row.Unit);
        ScoreCheck.Check(path + ".score", row.Score, names, findings);
        Kind(path + ".flag.of", row.Flag?.Of, IsThere(row.Flag, names) ? null : ValueWord.Flag, names, findings);
        Kind(path + ".approval.of", row.Approval?.Of, ValueWord.Flag, names, findings);
        Known(path + ".countries.regions", row.Countries?.Regions ?? [], names.Regions, "une région", "a region", findings);
        Known(path + ".ofType.any", row.OfType?.Any ?? [], names.PartnerTypes, "un type de partenaire", "a partner type", findings);
        Known(path + ".designations.of", row.Designations?.Of ?? [], names.Designations, "une compétence", "a designation", findings);
        if (row.OfType is { Any.Count: 0 })
        {
            findings.Add(path + ".ofType.any", "au moins un type de partenaire", "at least one partner type", null);
        }

        var hasUnit = row is { Count: not null } or { Submission: not null } or { Score: not null } or { Designations: not null };
        findings.Unused(path + ".unit", row.Unit is not null && !hasUnit, "cette forme a sa propre unité", "this form has its own unit");
    }

    /// <summary>A fact without a value says by being there that it is so.</summary>
    private static bool IsThere(FlagPart? flag, Names names) => flag is not null && names.Kind(flag.Of) is { ValueType: ValueWord.None };

    public static void OneOf(string path, object?[] forms, string fr, string en, Findings findings)
    {
        if (forms.Count(form => form is not null) is not 1 and var count)
        {
            findings.Add(path, LocalizedText.Of(fr, en), Toolkit.Words.Say($"{count} formes", $"{count} forms"));
        }
    }

    public static void Sum(string path, SumPart? part, Names names, Findings findings)
    {
        if (part is null)
        {
            return;
        }

        Money(path, part, names, findings);
        Over(path + ".over", part.Over, findings);
    }

    /// <summary>What is added up, whatever the period.</summary>
    public static void Money(string path, MoneyPart part, Names names, Findings findings)
    {
        Kinds(path + ".of", part.Of, ValueWord.Money, names, findings);
        MoneyCheck.In(path + ".in", part.In, names, findings);
        Where(path + ".where", part.Where, part.Of, names, findings);
        Minus(path + ".minus", part, names, findings);
        if (part.Less is { } less && !part.Of.Select(names.Kind).Any(kind => kind?.Details.Any(detail => detail.Id == less && detail is { Type: DetailWord.Number, Additive: false }) ?? true))
        {
            findings.Add(path + ".less", "un nombre parmi les précisions du type de fait, qui ne s'additionne pas", "a number detail of the fact kind that does not add up", less);
        }
    }

    private static void Minus(string path, MoneyPart part, Names names, Findings findings)
    {
        for (var i = 0; i < part.Minus.Count; i++)
        {
            if (!part.Of.Select(names.Kind).All(kind => kind is null || kind.Details.Any(detail => detail.Id == part.Minus[i] && detail.Type == DetailWord.Number && detail.Additive == kind.Additive)))
            {
                findings.Add(Findings.At(path, i), "un nombre parmi les précisions du type de fait, qui s'additionne avec lui", "a number detail of the fact kind, that adds up with it", part.Minus[i]);
            }
        }
    }

    /// <summary>The details looked at are texts of every kind counted, and some value of each will do.</summary>
    private static void Where(string path, IReadOnlyDictionary<string, IReadOnlyList<string>>? where, IReadOnlyList<string> kinds, Names names, Findings findings)
    {
        foreach (var (detail, values) in where ?? new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal))
        {
            if (!kinds.Select(names.Kind).All(kind => kind is null || kind.Details.Any(known => known.Id == detail && known.Type == DetailWord.Text)))
            {
                findings.Add(Findings.In(path, detail), "un texte parmi les précisions du type de fait", "a text detail of the fact kind", detail);
            }

            if (values.Count == 0)
            {
                findings.Add(Findings.In(path, detail), "au moins une valeur : sans elle rien ne compte", "at least one value: without one nothing counts", null);
            }
        }
    }

    public static void Over(string path, PeriodPart over, Findings findings)
    {
        object?[] forms = [over.Months, over.Year, over.CalendarYear, over.Quarter, over.Month];
        if (forms.Count(form => form is not null) != 1)
        {
            findings.Add(path,
                LocalizedText.Of("une période, et une seule : months, year, calendarYear, quarter ou month", "one period and no more: months, year, calendarYear, quarter or month"),
                LocalizedText.Of($"{forms.Count(form => form is not null)} périodes", $"{forms.Count(form => form is not null)} periods"));
        }

        findings.Range(path + ".months", over.Months ?? 1, 1, 120);
    }

    /// <summary>A kind that is known and, where one is asked for, has that type of value.</summary>
    public static void Kind(string path, string? id, ValueWord? type, Names names, Findings findings)
    {
        findings.Known(path, id, names.FactKinds, "un type de fait", "a fact kind");
        if (id is not null && type is not null && names.Kind(id) is { } kind && kind.ValueType != type)
        {
            findings.Add(path, type == ValueWord.Money ? "un type de fait en argent" : "un type de fait « oui ou non »", type == ValueWord.Money ? "a money fact kind" : "a yes-or-no fact kind", id);
        }
    }

    private static void Kinds(string path, IReadOnlyList<string> ids, ValueWord? type, Names names, Findings findings)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            Kind(Findings.At(path, i), ids[i], type, names, findings);
        }

        if (ids.Count == 0)
        {
            findings.Add(path, "au moins un type de fait", "at least one fact kind", null);
        }
    }

    public static void Count(string path, CountPart? part, Names names, Findings findings)
    {
        if (part is null)
        {
            return;
        }

        Kinds(path + ".of", part.Of, null, names, findings);
        findings.Range(path + ".graceDays", part.GraceDays, 0, 3660);
        Where(path + ".where", part.Where, part.Of, names, findings);
        findings.Unused(path + ".graceDays", part.GraceDays > 0 && part.Over is not null, "un fait daté d'une période n'a pas de délai", "a fact dated in a period has no grace");
        if (part.Over is { } over)
        {
            Over(path + ".over", over, findings);
        }

        foreach (var kind in part.Of.Where(id => names.Kind(id) is { Additive: true }))
        {
            findings.Add(path + ".of", "un type de fait qui ne s'additionne pas : une somme du jour en cache plusieurs", "a kind that does not add up: a sum of the day hides several", kind);
        }
    }

    public static void Persons(string path, PersonsPart? part, Names names, Findings findings)
    {
        if (part is null)
        {
            return;
        }

        Kinds(path + ".with", part.With, null, names, findings);
        findings.Range(path + ".graceDays", part.GraceDays, 0, 3660);
        Where(path + ".where", part.Where, part.With, names, findings);
        foreach (var kind in part.With.Where(id => names.Kind(id) is { PerPerson: false }))
        {
            findings.Add(path + ".with", "un type de fait par personne", "a fact kind per person", kind);
        }
    }

    public static void Submission(string path, SubmissionPart? part, Names names, Findings findings)
    {
        if (part is null)
        {
            return;
        }

        Kind(path + ".of", part.Of, null, names, findings);
        findings.Range(path + ".last", part.Last, 1, 60);
        findings.Range(path + ".dueDays", part.DueDays, 0, 366);
        findings.Range(path + ".dueMonths", part.DueMonths, 0, 24);
        var fiscal = names.Definition.Calendar.YearStartMonth != 1;
        var period = part.Every switch
        {
            Every.Week => PeriodWord.Week,
            Every.Month => PeriodWord.Month,
            Every.Quarter => fiscal ? PeriodWord.FiscalQuarter : PeriodWord.Quarter,
            _ => fiscal ? PeriodWord.FiscalYear : PeriodWord.Year,
        };
        if (names.Kind(part.Of) is { } kind && kind.Period != period)
        {
            findings.Add(path + ".of", $"un type de fait dont la période est {period.ToString().ToLowerInvariant()}", $"a fact kind whose period is {period.ToString().ToLowerInvariant()}", part.Of);
        }
    }

    private static void Known(string path, IReadOnlyList<string> ids, IReadOnlyCollection<string> known, string fr, string en, Findings findings)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            findings.Known(Findings.At(path, i), ids[i], known, fr, en);
        }
    }
}
