using System.Collections.Frozen;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>What the parts of a definition refer to by name, made ready.</summary>
internal sealed class Catalog
{
    /// <summary>The words for the units that rows have where none is said.</summary>
    private static readonly UnitWord[] OwnUnits =
    [
        UnitWords.Of(Toolkit.Units.Persons, "personne", "person", "personnes", "people"),
        UnitWords.Of("facts", "fait", "fact", "faits", "facts"),
        UnitWords.Of("submissions", "envoi", "submission", "envois", "submissions"),
        UnitWords.Of("points", "point", "point", "points", "points"),
        UnitWords.Of("designations", "compétence", "designation", "compétences", "designations"),
    ];

    private readonly FrozenDictionary<string, string> _currencies;

    public Catalog(Definition definition)
    {
        Definition = definition;
        Levels = new LevelList([.. definition.Levels.Select(level => new Level { Id = level.Id, Name = level.Name, Ladder = level.Ladder, Note = level.Note })]);
        Ladders = new LadderList(Levels, [.. definition.Ladders.Select(ladder => new Ladder { Id = ladder.Id, Name = ladder.Name, PartnerTypes = ladder.PartnerTypes })]);
        Year = definition.Calendar.YearStartMonth == 1 ? ProgramYear.Calendar : ProgramYear.StartingIn(definition.Calendar.YearStartMonth);
        Regions = [.. definition.Regions.Select(Region)];
        Rates = Rates.Of("$.rates", [.. definition.Rates.Select(rate => new Rate { Currency = rate.Currency, From = rate.From, Euro = rate.Euro })]);
        UnitWord[] said = [.. definition.Units.Select(unit => new UnitWord { Id = unit.Id, One = unit.One, Many = unit.Many })];
        var used = definition.Requirements.Concat<FormPart>(definition.Designations.SelectMany(part => part.Requirements)).Select(row => Forms.Unit(row, "")).ToHashSet(StringComparer.Ordinal);
        Units = [.. said, .. OwnUnits.Where(own => used.Contains(own.Id) && !said.Any(unit => unit.Id == own.Id))];
        Clauses = new ClauseList(definition);
        LadderClause = definition.Ladders is [var first, ..] ? Clauses.Of(first.Clause, "DEF-LADDERS", LocalizedText.Of("Échelles", "Ladders"), first.Source) : "";
        _currencies = Regions.SelectMany(region => region.Countries.Select(country => KeyValuePair.Create(country, region.Currency))).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Definition Definition { get; }

    public LevelList Levels { get; }

    public LadderList Ladders { get; }

    public bool HasLadders => Ladders.All.Count > 0;

    public ProgramYear Year { get; }

    public IReadOnlyList<Region> Regions { get; }

    public Rates Rates { get; }

    public IReadOnlyList<UnitWord> Units { get; }

    public ClauseList Clauses { get; }

    /// <summary>The article on who climbs which ladder.</summary>
    public string LadderClause { get; }

    public string FirstCurrency => Regions.Count > 0 ? Regions[0].Currency : "XXX";

    /// <summary>The money of a partner's region; outside all of them, that of the first.</summary>
    public string Currency(Partner partner) => _currencies.TryGetValue(partner.Country, out var currency) ? currency : FirstCurrency;

    public bool IsOffered(Partner partner) => _currencies.ContainsKey(partner.Country);

    /// <summary>The level held on a day; one of another ladder counts as none.</summary>
    public string? Held(Dossier dossier, DateOnly on) => HasLadders ? Ladders.Held(dossier, on) : dossier.LevelOn(on);

    /// <summary>That a requirement is met, with its figure where it has one.</summary>
    public Reason Met(RequirementResult result)
    {
        var name = Definition.Requirements.First(row => row.Id == result.Cell.Requirement).Name;
        var figure = result.Actual.Number is { } number ? UnitWords.Figure(Units, number, result.Cell.Unit) : LocalizedText.Of("satisfait", "met");
        return Words.Because(result.Cell.Clause, $"« {name.Fr} » : {figure.Fr}.", $"'{name.En}': {figure.En}.");
    }

    /// <summary>Products, with each group replaced by what is in it.</summary>
    public IReadOnlyList<string> Products(IReadOnlyList<string> named) =>
        [.. named.SelectMany(name => Definition.Products.TryGetValue(name, out var group) ? group : [name]).Distinct(StringComparer.Ordinal)];

    /// <summary>The days that a period means on a day.</summary>
    public Func<DateOnly, Span> Days(PeriodPart over)
    {
        if (over.Months is { } months)
        {
            return day => Span.MonthsBefore(day, months);
        }

        var (which, form, year) = over switch
        {
            { Year: { } stated } => (stated, PeriodForm.Year, Year),
            { CalendarYear: { } stated } => (stated, PeriodForm.Year, ProgramYear.Calendar),
            { Quarter: { } stated } => (stated, PeriodForm.Quarter, Year),
            _ => (over.Month ?? Which.Current, PeriodForm.Month, Year),
        };
        return which == Which.Completed
            ? day => year.Before(year.Of(form, day)).Days
            : day => new Span(year.Of(form, day).From, day);
    }

    /// <summary>The same for what is used up: the day itself counts, or it could be asked for twice on one day.</summary>
    public Func<DateOnly, Span> DaysUsed(PeriodPart over) => over.Months is { } months ? day => new Span(day.AddMonths(-months), day) : Days(over);

    public static PeriodForm Form(Every every) => every switch
    {
        Every.Week => PeriodForm.Week,
        Every.Month => PeriodForm.Month,
        Every.Quarter => PeriodForm.Quarter,
        _ => PeriodForm.Year,
    };

    private static Region Region(RegionPart part) =>
        new() { Id = part.Id, Name = part.Name, Countries = part.Countries, Currency = part.Currency, OtherCurrencies = part.OtherCurrencies };
}
