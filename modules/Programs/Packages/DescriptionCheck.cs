using System.Globalization;
using System.Text.RegularExpressions;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Packages;

/// <summary>What is unsound in a program's description: screens, forms and checks are made of it and rely on it.</summary>
internal sealed partial class DescriptionCheck
{
    private readonly ProgramDescription _program;
    private readonly HashSet<string> _clauses;
    private readonly List<LocalizedText> _faults = [];

    private DescriptionCheck(ProgramDescription program)
    {
        _program = program;
        _clauses = [.. program.Clauses.Select(clause => clause.Id)];
    }

    public static IReadOnlyList<LocalizedText> Faults(ProgramDescription program, string id, string version)
    {
        var check = new DescriptionCheck(program);
        check.Identity(id, version);
        check.Vocabulary();
        check.Calendar();
        check.Requirements();
        check.Benefits();
        check.Violations();
        check.FactKinds();
        check.SalesReporting();
        return check._faults;
    }

    private void Identity(string id, string version)
    {
        Require(_program.Id == id, "id", $"« {id} » attendu, « {_program.Id} » trouvé", $"expected '{id}', found '{_program.Id}'");
        Require(_program.Version == version, "version", $"« {version} » attendu, « {_program.Version} » trouvé", $"expected '{version}', found '{_program.Version}'");
        RequireShort(id, TextLimits.ProgramId, "id");
        RequireShort(version, TextLimits.Version, "version");
        Require(!string.IsNullOrWhiteSpace(_program.Vendor), "vendor", "vide", "empty");
        RequireText(_program.Name, "name");
        RequireText(_program.Summary, "summary");
        RequireText(_program.LevelWord, "levelWord");
        foreach (var notice in _program.Notices)
        {
            RequireText(notice, "notices");
        }
    }

    private void Vocabulary()
    {
        RequireIds("levels", _program.Levels, level => level.Id, level => level.Name);
        RequireIds("partnerTypes", _program.PartnerTypes, type => type.Id, type => type.Name);
        RequireIds("regions", _program.Regions, region => region.Id, region => region.Name);
        RequireIds("duties", _program.Duties, duty => duty.Id, duty => duty.Name);
        RequireUnique("clauses", _program.Clauses.Select(clause => clause.Id));
        foreach (var clause in _program.Clauses)
        {
            RequireText(clause.Title, $"clauses[{clause.Id}].title");
        }

        foreach (var duty in _program.Duties)
        {
            RequireClause(duty.Clause, $"duties[{duty.Id}]");
        }

        RequireUnique("regions[].countries", _program.Regions.SelectMany(region => region.Countries));
        foreach (var region in _program.Regions)
        {
            Require(CurrencyCode().IsMatch(region.Currency), $"regions[{region.Id}].currency", "code ISO 4217 attendu", "expected an ISO 4217 code");
            Require(region.Countries.All(CountryCode().IsMatch), $"regions[{region.Id}].countries", "codes ISO 3166-1 attendus", "expected ISO 3166-1 codes");
        }
    }

    private void Calendar()
    {
        Require(_program.Calendar.YearStartMonth is >= 1 and <= 12, "calendar.yearStartMonth", "1 à 12 attendu", "expected 1 to 12");
        RequireIds("calendar.windows", _program.Calendar.Windows, window => window.Id, window => window.Name);
        foreach (var window in _program.Calendar.Windows)
        {
            var path = $"calendar.windows[{window.Id}]";
            RequireClause(window.Clause, path);
            Require((window.FirstDay is null) == (window.LastDay is null), path, "un premier et un dernier jour, ou aucun", "a first and a last day, or neither");
            Require(IsDayOfYear(window.FirstDay) && IsDayOfYear(window.LastDay), path, "jours MM-DD attendus", "expected days as MM-DD");
        }
    }

    private void Requirements()
    {
        var kinds = _program.FactKinds.Select(kind => kind.Id).ToHashSet(StringComparer.Ordinal);
        RequireIds("requirements", _program.Requirements, requirement => requirement.Id, requirement => requirement.Name);
        foreach (var requirement in _program.Requirements)
        {
            var path = $"requirements[{requirement.Id}]";
            RequireText(requirement.SatisfiedBy, $"{path}.satisfiedBy");
            RequireClause(requirement.Clause, path);
            RequireLevels(requirement.Cells.Select(cell => cell.Level), path);
            foreach (var kind in requirement.FactKinds.Where(kind => !kinds.Contains(kind)))
            {
                Fault($"{path}.factKinds", $"type de fait inconnu « {kind} »", $"unknown fact kind '{kind}'");
            }

            foreach (var cell in requirement.Cells)
            {
                RequireClause(cell.Clause, $"{path}.cells[{cell.Level}]");
                Require(cell.Requirement == requirement.Id, $"{path}.cells[{cell.Level}]", "cellule d'une autre exigence", "cell of another requirement");
            }
        }
    }

    private void Benefits()
    {
        RequireIds("benefits", _program.Benefits, benefit => benefit.Id, benefit => benefit.Name);
        foreach (var benefit in _program.Benefits)
        {
            RequireClause(benefit.Clause, $"benefits[{benefit.Id}]");
            RequireLevels(benefit.Cells.Select(cell => cell.Level), $"benefits[{benefit.Id}]");
        }
    }

    private void Violations()
    {
        RequireIds("violations", _program.Violations, violation => violation.Id, violation => violation.Name);
        foreach (var violation in _program.Violations)
        {
            var path = $"violations[{violation.Id}]";
            RequireClause(violation.Clause, path);
            Require(violation.Ladder.Count > 0, path, "aucune étape", "no step");
            foreach (var step in violation.Ladder)
            {
                RequireText(step.Name, $"{path}.ladder[{step.Kind}]");
                foreach (var kind in step.Options.Prepend(step.Kind))
                {
                    RequireShort(kind, TextLimits.Id, $"{path}.ladder[{step.Kind}]");
                }

                Require((step.Kind == LadderStep.OneOf) == (step.Options.Count > 0), $"{path}.ladder[{step.Kind}]",
                    "des options pour un choix, et pour rien d'autre", "options for a choice, and for nothing else");
            }
        }
    }

    private void FactKinds()
    {
        RequireIds("factKinds", _program.FactKinds, kind => kind.Id, kind => kind.Name);
        foreach (var kind in _program.FactKinds)
        {
            var path = $"factKinds[{kind.Id}]";
            RequireUnique($"{path}.details", kind.Details.Select(detail => detail.Id));
            Require(kind.AllowedValues.Count == 0 || kind.ValueType == FactValueType.Text, path, "valeurs permises d'un texte seulement", "allowed values are for a text only");
            Require(kind.Cadence == PeriodForm.None || kind.Period != PeriodForm.None, path, "une cadence sans période", "a cadence without a period");
            Additive(kind, path);
        }
    }

    private void Additive(FactKind kind, string path)
    {
        Require(!kind.Additive || (kind is { PerPerson: false, HasValidity: false, Period: PeriodForm.None } && kind.ValueType is FactValueType.None or FactValueType.Money), path,
            "un fait qui s'additionne n'a ni personne, ni période, ni validité, ni valeur autre qu'un montant",
            "a kind that adds up has no person, period, validity or value other than money");
        foreach (var detail in kind.Details.Where(detail => detail.Additive))
        {
            Require(kind.Additive && detail.Type == FactDetailType.Number, $"{path}.details[{detail.Id}]",
                "ne s'additionne que le nombre d'un type de fait qui s'additionne", "only a number of a kind that adds up can add up");
        }
    }

    private void SalesReporting()
    {
        if (_program.SalesReporting is not { } reporting)
        {
            return;
        }

        const string path = "salesReporting";
        var lines = _program.FactKinds.FirstOrDefault(kind => kind.Id == reporting.Kind);
        var files = _program.FactKinds.FirstOrDefault(kind => kind.Id == reporting.SubmissionKind);
        RequireClause(reporting.Clause, path);
        Require(lines is { Additive: true }, $"{path}.kind", "type de fait qui s'additionne attendu", "expected a fact kind that adds up");
        Require(reporting.Period != PeriodForm.None && files is { ValueType: FactValueType.Flag, PerPerson: false } && files.Period == reporting.Period, $"{path}.submissionKind",
            "type de fait « oui ou non » attendu, de la même période", "expected a yes-or-no fact kind of the same period");
        Require(reporting.WhyDetail is not { } why || (files?.Details.Any(detail => detail.Id == why && detail.Type == FactDetailType.Text) ?? false), $"{path}.whyDetail",
            "précision en texte attendue", "expected a text detail");
        Require(reporting.DueDays >= 0, $"{path}.dueDays", "0 ou plus attendu", "expected 0 or more");
        Require(reporting.MaxRejectedShare is >= 0 and <= 1, $"{path}.maxRejectedShare", "0 à 1 attendu", "expected 0 to 1");
    }

    private void RequireLevels(IEnumerable<string> cells, string path) =>
        Require(cells.SequenceEqual(_program.Levels.Select(level => level.Id), StringComparer.Ordinal), path,
            "une cellule par niveau attendue, dans l'ordre des niveaux", "expected one cell per level, in the order of the levels");

    private void RequireClause(string clause, string path) =>
        Require(_clauses.Contains(clause), path, $"clause inconnue « {clause} »", $"unknown clause '{clause}'");

    private void RequireIds<T>(string path, IReadOnlyList<T> items, Func<T, string> id, Func<T, LocalizedText> name)
    {
        RequireUnique(path, items.Select(id));
        foreach (var item in items)
        {
            Require(Id().IsMatch(id(item)), $"{path}[{id(item)}]", "identifiant en minuscules attendu", "expected a lower-case id");
            RequireShort(id(item), TextLimits.Id, $"{path}[{id(item)}]");
            RequireText(name(item), $"{path}[{id(item)}].name");
        }
    }

    private void RequireUnique(string path, IEnumerable<string> ids)
    {
        foreach (var id in ids.CountBy(id => id, StringComparer.Ordinal).Where(id => id.Value > 1))
        {
            Fault($"{path}[{id.Key}]", "en double", "doubled");
        }
    }

    private void RequireShort(string text, int most, string path)
    {
        var figure = most.ToString(CultureInfo.InvariantCulture);
        Require(text.Length <= most, path, $"au plus {figure} caractères attendus", $"expected at most {figure} characters");
    }

    private void RequireText(LocalizedText text, string path) =>
        Require(!string.IsNullOrWhiteSpace(text.Fr) && !string.IsNullOrWhiteSpace(text.En), path, "texte attendu en français et en anglais", "expected a text in French and in English");

    private void Require(bool holds, string path, string fr, string en)
    {
        if (!holds)
        {
            Fault(path, fr, en);
        }
    }

    private void Fault(string path, string fr, string en) => _faults.Add(LocalizedText.Of($"{path} : {fr}", $"{path}: {en}"));

    // 2024 is a leap year: 02-29 is a day of some years.
    private static bool IsDayOfYear(string? day) =>
        day is null || DateOnly.TryParseExact($"2024-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex("^[a-z0-9]+([.-][a-z0-9]+)*$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Id();

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.None, -1)]
    private static partial Regex CurrencyCode();

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.None, -1)]
    private static partial Regex CountryCode();
}
