using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>Makes the toolkit's measures of what a definition says.</summary>
internal sealed class Measures(Catalog catalog)
{
    private readonly DeparturesPart? _departures = catalog.Definition.Departures;

    /// <summary>The measure of a requirement.</summary>
    /// <param name="part">The requirement.</param>
    /// <param name="leaversStay">True to count leavers for ever: shows whether it is only leavers that cost a level.</param>
    public Measure Of(RequirementPart part, bool leaversStay) => part switch
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
        _ => new Established(Countries(part.Countries!)),
    };

    public Measure Sum(SumPart part)
    {
        SumOf[] sums = [.. part.Of.Select(kind => new SumOf(kind, catalog.Days(part.Over), Net(part)))];
        return sums.Length == 1 ? sums[0] : new TotalOf(sums);
    }

    public Submitted Submitted(SubmissionPart part) => new(
        part.Of, catalog.Year, Form(part.Every), part.Last, Due(part), part.Approved ? fact => fact.Value.Flag == true : null, part.EarlyCounts);

    /// <summary>The first day on which a period's document can be handed in.</summary>
    public static Func<Period, DateOnly> Opens(SubmissionPart part) => part.DueFrom == Side.Start
        ? period => period.From
        : period => period.To.AddDays(1);

    /// <summary>Whether persons who have left are counted with their grace, and replaced.</summary>
    public bool CountsLeavers(RequirementPart part) =>
        _departures is not null && part.Persons is { With.Count: 1, Products.Count: 0, Each: false, GraceDays: 0 };

    /// <summary>Certified persons of a kind, leavers included.</summary>
    public PersonsWith PersonsWith(string kind, bool leaversStay = false) => new(kind, _departures!.Kind, leaversStay ? null : _departures.GraceDays);

    private Measure Persons(PersonsPart part, bool leaversStay) => _departures is not null && part is { With.Count: 1, Products.Count: 0, Each: false, GraceDays: 0 }
        ? PersonsWith(part.With[0], leaversStay)
        : new PersonsHolding(part.With, catalog.Products(part.Products), part.Each, _departures?.Kind, part.GraceDays);

    private Measure Count(CountPart part)
    {
        var where = Counts(part.Products);
        return part.GraceDays > 0
            ? new CountWithGrace(part.Of, part.GraceDays, where)
            : CountOf.Of(part.Of, part.Over is { } over ? catalog.Days(over) : null, where);
    }

    private Func<Fact, bool> Counts(IReadOnlyList<string> named)
    {
        var products = catalog.Products(named);
        return products.Count == 0
            ? fact => fact.Value.Flag ?? true
            : fact => (fact.Value.Flag ?? true) && fact.Product is { } product && products.Contains(product, StringComparer.Ordinal);
    }

    private Func<Fact, decimal>? Net(SumPart part)
    {
        var products = catalog.Products(part.Products);
        return (part.Less, products.Count) switch
        {
            (null, 0) => null,
            ({ } less, 0) => fact => Reduced(fact, less),
            (var less, _) => fact => fact.Product is { } product && products.Contains(product, StringComparer.Ordinal) ? Reduced(fact, less) : 0,
        };
    }

    private static decimal Reduced(Fact fact, string? less)
    {
        var amount = fact.Amount ?? 0;
        return less is not null && fact.Details.Count > 0 && fact.Detail(less).Number is { } percent
            ? amount * (100 - Math.Clamp(percent, 0, 100)) / 100
            : amount;
    }

    private IEnumerable<string> Countries(CountriesPart part) => catalog.Regions
        .Where(region => part.Regions.Count == 0 || part.Regions.Contains(region.Id, StringComparer.Ordinal))
        .SelectMany(region => region.Countries);

    private static Func<Period, DateOnly> Due(SubmissionPart part) => period =>
        (part.DueFrom == Side.Start ? period.From : period.To.AddDays(1)).AddMonths(part.DueMonths).AddDays(part.DueDays - 1);

    private static PeriodForm Form(Every every) => every switch
    {
        Every.Week => PeriodForm.Week,
        Every.Month => PeriodForm.Month,
        Every.Quarter => PeriodForm.Quarter,
        _ => PeriodForm.Year,
    };

    private LocalizedText NobodyLooked(string kind)
    {
        var name = catalog.Definition.FactKinds.First(known => known.Id == kind).Name;
        return LocalizedText.Of($"Personne n'a encore noté : {name.Fr}.", $"Nobody has noted yet: {name.En}.");
    }
}
