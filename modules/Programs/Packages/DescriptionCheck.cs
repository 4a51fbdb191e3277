using System.Globalization;
using System.Text.RegularExpressions;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Programs.Packages;

/// <summary>What is unsound in a program's description: screens, forms and checks are made of it and rely on it.</summary>
internal sealed partial class DescriptionCheck
{
    private readonly ProgramDescription _program;
    private readonly HashSet<string> _clauses;
    private readonly HashSet<string> _kinds;
    private readonly List<LocalizedText> _faults = [];

    private DescriptionCheck(ProgramDescription program)
    {
        _program = program;
        _clauses = [.. program.Clauses.Select(clause => clause.Id)];
        _kinds = [.. program.FactKinds.Select(kind => kind.Id)];
    }

    public static IReadOnlyList<LocalizedText> Faults(ProgramDescription program, string id, string version)
    {
        var check = new DescriptionCheck(program);
        check.Values(program, "");
        if (check._faults.Count > 0)
        {
            return check._faults;
        }

        check.Identity(id, version);
        check.Languages();
        check.Vocabulary();
        check.Ladders();
        check.Calendar();
        check.Requirements();
        check.Designations();
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
        RequireIds("units", _program.Units, unit => unit.Id, unit => unit.One);
        RequireIds("duties", _program.Duties, duty => duty.Id, duty => duty.Name);
        RequireUnique("clauses", _program.Clauses.Select(clause => clause.Id));
        foreach (var clause in _program.Clauses)
        {
            RequireText(clause.Title, $"clauses[{clause.Id}].title");
        }

        foreach (var unit in _program.Units)
        {
            RequireText(unit.Many, $"units[{unit.Id}].many");
        }

        foreach (var duty in _program.Duties)
        {
            RequireClause(duty.Clause, $"duties[{duty.Id}]");
        }

        RequireUnique("regions[].countries", _program.Regions.SelectMany(region => region.Countries));
        foreach (var region in _program.Regions)
        {
            Require(CurrencyCode().IsMatch(region.Currency), $"regions[{region.Id}].currency", "code ISO 4217 attendu", "expected an ISO 4217 code");
            Require(region.OtherCurrencies.All(CurrencyCode().IsMatch), $"regions[{region.Id}].otherCurrencies", "codes ISO 4217 attendus", "expected ISO 4217 codes");
            foreach (var country in region.Countries.Where(country => !Countries.Contains(country)))
            {
                Fault($"regions[{region.Id}].countries", $"code ISO 3166-1 attendu, « {country} » trouvé", $"expected an ISO 3166-1 code, found '{country}'");
            }
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

    private void Languages()
    {
        Require(_program.Languages.Count > 0 && _program.Languages.All(LanguageTagText().IsMatch), "languages",
            "au moins un code de langue attendu", "expected at least one language tag");
        RequireUnique("languages", _program.Languages);
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
        Require(_program.Languages.All(language => text.Languages.Contains(language, StringComparer.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(text.In(language))), path,
            $"texte attendu dans chaque langue du programme : {string.Join(", ", _program.Languages)}",
            $"expected a text in each language of the program: {string.Join(", ", _program.Languages)}");

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

    [GeneratedRegex("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex LanguageTagText();

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.None, -1)]
    private static partial Regex CurrencyCode();
}
