using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>Makes the toolkit's measures of what a definition says.</summary>
internal sealed class Measures
{
    private readonly Catalog _catalog;
    private readonly DeparturesPart? _departures;

    public Measures(Catalog catalog)
    {
        (_catalog, _departures) = (catalog, catalog.Definition.Departures);
        Designations = DesignationTables.Of(catalog, this);
    }

    /// <summary>The designations, made ready.</summary>
    public DesignationTable Designations { get; }

    /// <summary>The measure of a requirement.</summary>
    /// <param name="part">The requirement.</param>
    /// <param name="leaversStay">True to count leavers for ever: shows whether it is only leavers that cost a level.</param>
    public Measure Of(FormPart part, bool leaversStay) => part switch
    {
        { Sum: { } sum } => Sum(sum),
        { Count: { } count } => Count(count),
        { Persons: { } persons } => Persons(persons, leaversStay),
        { Flag: { Named: true } named } => new StillThere(named.Of, _departures?.Kind ?? ""),
        { Flag: { IfNone: IfNone.Undetermined } flag } => new FlagOf(flag.Of, NobodyLooked(flag.Of)),
        { Flag: { } flag } => new Presence(flag.Of),
        { Submission: { } submission } => Submitted(submission),
        { Approval: { } approval } => new Approved(approval.Of),
        { OfType: { } types } => new OfType(types.Any),
        { Score: { } score } => new Score([.. score.Parts.Select(Item)]),
        { Designations: { Of.Count: 0 } } => new DesignationsHeld(Designations),
        { Designations: { } held } => new SomeDesignationsHeld(Designations, held.Of),
        _ => new Established(Countries(part.Countries!)),
    };

    /// <summary>What a level measures in place of the row's own figure; null for that one.</summary>
    public Measure? Of(CellPart cell, bool leaversStay) => cell switch
    {
        { Sum: { } sum } => Sum(sum),
        { Count: { } count } => Count(count),
        { Persons: { } persons } => Persons(persons, leaversStay),
        { Submission: { } submission } => Submitted(submission),
        _ => null,
    };

    public Measure Sum(SumPart part)
    {
        if (Converts(part))
        {
            return Money(part, _catalog.Days(part.Over));
        }

        SumOf[] sums = [.. part.Of.Select(kind => new SumOf(kind, _catalog.Days(part.Over), Net(part)))];
        return sums.Length == 1 ? sums[0] : new TotalOf(sums);
    }

    /// <summary>A sum in one currency, each fact by the rates of its day.</summary>
    public SumInCurrency Money(MoneyPart part, Func<DateOnly, Span>? days = null) => SumInCurrency.Of(
        part.Of,
        _catalog.Rates,
        part.In is { } currency ? _ => currency : dossier => _catalog.Currency(dossier.Partner),
        days,
        FactFilter.Of(_catalog.Products(part.Products), part.Where),
        Reduces(part) ? fact => Reduced(fact, part) : null);

    public Submitted Submitted(SubmissionPart part) => new(
        part.Of, _catalog.Year, Catalog.Form(part.Every), part.Last, Due(part), part.Approved ? fact => fact.Value.Flag == true : null, part.EarlyCounts);

    /// <summary>The first day on which a period's document can be handed in; at the latest that on which it is due.</summary>
    public static Func<Period, DateOnly> Opens(SubmissionPart part)
    {
        var due = Due(part);
        return period => (part.DueFrom == Side.Start ? period.From : period.To.AddDays(1)) is var first && first > due(period) ? due(period) : first;
    }

    /// <summary>Whether persons who have left are counted with their grace, and replaced.</summary>
    public bool CountsLeavers(RequirementPart part) =>
        _departures is not null && CountsLeavers(part.Persons) && part.Levels.Values.All(cell => cell.Persons is null);

    /// <summary>Certified persons of a kind, leavers included.</summary>
    public PersonsWith PersonsWith(string kind, bool leaversStay = false) => new(kind, _departures!.Kind, leaversStay ? null : _departures.GraceDays);

    private static bool CountsLeavers(PersonsPart? part) => part is { With.Count: 1, Products.Count: 0, Where: null, Each: false, GraceDays: 0 };

    private Measure Persons(PersonsPart part, bool leaversStay)
    {
        if (_departures is not null && CountsLeavers(part))
        {
            return PersonsWith(part.With[0], leaversStay);
        }

        var products = _catalog.Products(part.Products);
        return _departures is null && part is { With.Count: 1, Each: false, GraceDays: 0 }
            ? new DistinctPersons(part.With[0], FactFilter.Of(products, part.Where) is { } counts ? fact => (fact.Value.Flag ?? true) && counts(fact) : null)
            : new PersonsHolding(part.With, products, part.Each, _departures?.Kind, part.GraceDays, FactFilter.Of([], part.Where));
    }

    private Measure Count(CountPart part)
    {
        Func<Fact, bool> where = FactFilter.Of(_catalog.Products(part.Products), part.Where) is { } counts
            ? fact => (fact.Value.Flag ?? true) && counts(fact)
            : fact => fact.Value.Flag ?? true;
        return part.GraceDays > 0
            ? new CountWithGrace(part.Of, part.GraceDays, where)
            : CountOf.Of(part.Of, part.Over is { } over ? _catalog.Days(over) : null, where);
    }

    private ScorePart Item(ScoreItemPart part) => new()
    {
        Id = part.Id,
        Name = part.Name,
        Points = part.Points,
        Cap = part.AtMost,
        Measure = part switch
        {
            { Growth: { } growth } => new Growth(Money(growth), growth.Months, growth.AgainstNothing),
            { Sum: { } sum } => Sum(sum),
            { Count: { } count } => Count(count),
            _ => Persons(part.Persons!, leaversStay: false),
        },
    };

    private bool Converts(MoneyPart part) =>
        part.In is not null || _catalog.Definition.Rates.Count > 0 || _catalog.Regions.Any(region => region.OtherCurrencies.Count > 0);

    private Func<Fact, decimal>? Net(MoneyPart part)
    {
        var counts = FactFilter.Of(_catalog.Products(part.Products), part.Where);
        return (Reduces(part), counts) switch
        {
            (false, null) => null,
            (true, null) => fact => Reduced(fact, part),
            (_, { } filter) => fact => filter(fact) ? Reduced(fact, part) : 0,
        };
    }

    private static bool Reduces(MoneyPart part) => part.Less is not null || part.Minus.Count > 0;

    private static decimal Reduced(Fact fact, MoneyPart part)
    {
        var amount = fact.Amount ?? 0;
        if (fact.Details.Count == 0)
        {
            return amount;
        }

        foreach (var minus in part.Minus)
        {
            amount -= fact.Detail(minus).Number ?? 0;
        }

        return part.Less is { } less && fact.Detail(less).Number is { } percent ? amount * (100 - Math.Clamp(percent, 0, 100)) / 100 : amount;
    }

    private IEnumerable<string> Countries(CountriesPart part) => _catalog.Regions
        .Where(region => part.Regions.Count == 0 || part.Regions.Contains(region.Id, StringComparer.Ordinal))
        .SelectMany(region => region.Countries);

    private static Func<Period, DateOnly> Due(SubmissionPart part) => period =>
        (part.DueFrom == Side.Start ? period.From : period.To.AddDays(1)).AddMonths(part.DueMonths).AddDays(part.DueDays - 1);

    private LocalizedText NobodyLooked(string kind)
    {
        var name = _catalog.Definition.FactKinds.First(known => known.Id == kind).Name;
        return LocalizedText.Of($"Personne n'a encore noté : {name.Fr}.", $"Nobody has noted yet: {name.En}.");
    }
}
