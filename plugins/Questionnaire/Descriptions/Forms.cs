using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>What follows from a requirement's form: the kinds of fact it reads, its unit, and its description in words.</summary>
internal static class Forms
{
    public static IReadOnlyList<string> FactKinds(FormPart part, Definition definition) =>
        [.. Own(part, definition).Concat(part is RequirementPart row ? row.Levels.Values.SelectMany(cell => OfCell(cell, definition.Departures)) : []).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Own(FormPart part, Definition definition) => part switch
    {
        { Sum: { } sum } => sum.Of,
        { Count: { } count } => count.Of,
        { Persons: { } persons } => Persons(persons, definition.Departures),
        { Flag: { Named: true } flag } => definition.Departures is { } departures ? [flag.Of, departures.Kind] : [flag.Of],
        { Flag: { } flag } => [flag.Of],
        { Submission: { } submission } => [submission.Of],
        { Approval: { } approval } => [approval.Of],
        { Score: { } score } => score.Parts.SelectMany(item => OfItem(item, definition.Departures)),
        { Designations: { } held } => definition.Designations
            .Where(designation => held.Of.Count == 0 || held.Of.Contains(designation.Id, StringComparer.Ordinal))
            .SelectMany(designation => designation.Requirements)
            .SelectMany(row => Own(row, definition)),
        _ => [],
    };

    private static IEnumerable<string> OfCell(CellPart cell, DeparturesPart? departures) => cell switch
    {
        { Sum: { } sum } => sum.Of,
        { Count: { } count } => count.Of,
        { Persons: { } persons } => Persons(persons, departures),
        { Submission: { } submission } => [submission.Of],
        _ => [],
    };

    private static IEnumerable<string> OfItem(ScoreItemPart item, DeparturesPart? departures) => item switch
    {
        { Growth: { } growth } => growth.Of,
        { Sum: { } sum } => sum.Of,
        { Count: { } count } => count.Of,
        _ => Persons(item.Persons!, departures),
    };

    private static IEnumerable<string> Persons(PersonsPart persons, DeparturesPart? departures) =>
        departures is null ? persons.With : [.. persons.With, departures.Kind];

    public static string Unit(FormPart part, string currency) => part switch
    {
        { Sum: { } sum } => sum.In ?? currency,
        { Count: not null } => part.Unit ?? "facts",
        { Persons: not null } => Units.Persons,
        { Submission: not null } => part.Unit ?? "submissions",
        { Score: not null } => part.Unit ?? "points",
        { Designations: not null } => part.Unit ?? "designations",
        _ => Units.Flag,
    };

    public static LocalizedText SatisfiedBy(FormPart part) => part.SatisfiedBy ?? part switch
    {
        { Sum: { } sum } => Join(LocalizedText.Of("Somme, ", "Sum, "), Period(sum.Over)),
        { Count.Over: { } over } => Join(LocalizedText.Of("Nombre de faits, ", "Number of facts, "), Period(over)),
        { Count: not null } => LocalizedText.Of("Nombre de faits valables ce jour-là.", "Number of facts that hold on the day."),
        { Persons.Each: true } => LocalizedText.Of("Personnes distinctes qui ont le tout, valable ce jour-là.", "Distinct persons who hold all of it, valid on the day."),
        { Persons: not null } => LocalizedText.Of("Personnes distinctes, justificatif valable ce jour-là.", "Distinct persons, with evidence valid on the day."),
        { Submission: { } submission } => Submission(submission),
        { Approval: not null } => LocalizedText.Of("Approuvé par l'éditeur, et toujours valable.", "Approved by the vendor, and still valid."),
        { Score: not null } => LocalizedText.Of("Points de toutes les parties, plafonnés puis ajoutés.", "Points of all parts, capped, then added."),
        { Designations: not null } => LocalizedText.Of("Compétences détenues ce jour-là.", "Designations held on the day."),
        { OfType: not null } => LocalizedText.Of("Partenaire de l'un des types prévus.", "A partner of one of the types foreseen."),
        { Countries: not null } => LocalizedText.Of("Partenaire établi dans un pays du programme.", "A partner established in a country of the program."),
        _ => LocalizedText.Of("Le dernier fait noté dit oui et tient toujours.", "The last fact noted says yes and still holds."),
    };

    private static LocalizedText Submission(SubmissionPart part)
    {
        var every = part.Every switch
        {
            Every.Week => LocalizedText.Of("chaque semaine", "every week"),
            Every.Month => LocalizedText.Of("chaque mois", "every month"),
            Every.Quarter => LocalizedText.Of("chaque trimestre", "every quarter"),
            _ => LocalizedText.Of("chaque année", "every year"),
        };
        return Words.Say($"À remettre {every.Fr} ; comptent les {part.Last} dernières périodes échues.", $"To be handed in {every.En}; the latest {part.Last} periods due count.");
    }

    private static LocalizedText Period(PeriodPart over) => over switch
    {
        { Months: { } months } => Words.Say($"sur les {months} mois qui précèdent le jour.", $"over the {months} months before the day."),
        { Year: Which.Completed } => LocalizedText.Of("sur la dernière année de programme achevée.", "over the last completed year of the program."),
        { Year: not null } => LocalizedText.Of("sur l'année de programme en cours.", "over the current year of the program."),
        { CalendarYear: Which.Completed } => LocalizedText.Of("sur la dernière année civile.", "over the last calendar year."),
        { CalendarYear: not null } => LocalizedText.Of("sur l'année civile en cours.", "over the current calendar year."),
        { Quarter: Which.Completed } => LocalizedText.Of("sur le dernier trimestre achevé.", "over the last completed quarter."),
        { Quarter: not null } => LocalizedText.Of("sur le trimestre en cours.", "over the current quarter."),
        { Month: Which.Completed } => LocalizedText.Of("sur le dernier mois achevé.", "over the last completed month."),
        _ => LocalizedText.Of("sur le mois en cours.", "over the current month."),
    };

    private static LocalizedText Join(LocalizedText start, LocalizedText end) => LocalizedText.Of(start.Fr + end.Fr, start.En + end.En);
}
