using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>What follows from a requirement's form: the kinds of fact it reads, its unit, and its description in words.</summary>
internal static class Forms
{
    public static IReadOnlyList<string> FactKinds(RequirementPart part, DeparturesPart? departures) => part switch
    {
        { Sum: { } sum } => sum.Of,
        { Count: { } count } => count.Of,
        { Persons: { } persons } => departures is null ? persons.With : [.. persons.With, departures.Kind],
        { Flag: { Named: true } flag } => departures is null ? [flag.Of] : [flag.Of, departures.Kind],
        { Flag: { } flag } => [flag.Of],
        { Submission: { } submission } => [submission.Of],
        { Approval: { } approval } => [approval.Of],
        _ => [],
    };

    public static string Unit(RequirementPart part, string currency) => part switch
    {
        { Sum: not null } => currency,
        { Count: not null } => part.Unit ?? "facts",
        { Persons: not null } => Units.Persons,
        { Submission: not null } => part.Unit ?? "submissions",
        _ => Units.Flag,
    };

    public static LocalizedText SatisfiedBy(RequirementPart part) => part.SatisfiedBy ?? part switch
    {
        { Sum: { } sum } => Join(LocalizedText.Of("Somme, ", "Sum, "), Period(sum.Over)),
        { Count.Over: { } over } => Join(LocalizedText.Of("Nombre de faits, ", "Number of facts, "), Period(over)),
        { Count: not null } => LocalizedText.Of("Nombre de faits valables ce jour-là.", "Number of facts that hold on the day."),
        { Persons.Each: true } => LocalizedText.Of("Personnes distinctes qui ont le tout, valable ce jour-là.", "Distinct persons who hold all of it, valid on the day."),
        { Persons: not null } => LocalizedText.Of("Personnes distinctes, justificatif valable ce jour-là.", "Distinct persons, with evidence valid on the day."),
        { Submission: { } submission } => Submission(submission),
        { Approval: not null } => LocalizedText.Of("Approuvé par l'éditeur, et toujours valable.", "Approved by the vendor, and still valid."),
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
