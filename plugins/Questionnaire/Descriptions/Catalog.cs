using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>What the parts of a definition refer to by name, made ready.</summary>
internal sealed class Catalog
{
    public Catalog(Definition definition)
    {
        Definition = definition;
        Levels = new LevelList([.. definition.Levels.Select(level => new Level { Id = level.Id, Name = level.Name, Note = level.Note })]);
        Year = definition.Calendar.YearStartMonth == 1 ? ProgramYear.Calendar : ProgramYear.StartingIn(definition.Calendar.YearStartMonth);
        Regions = [.. definition.Regions.Select(region => new Region { Id = region.Id, Name = region.Name, Countries = region.Countries, Currency = region.Currency })];
        Clauses = new ClauseList(definition);
    }

    public Definition Definition { get; }

    public LevelList Levels { get; }

    public ProgramYear Year { get; }

    public IReadOnlyList<Region> Regions { get; }

    public ClauseList Clauses { get; }

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
}
