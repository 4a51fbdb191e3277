using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire;

/// <summary>The description of a program of which nothing has been defined.</summary>
internal static class BlankDescription
{
    /// <summary>The one clause that its rulings cite.</summary>
    public const string NoDefinition = "QST-0.NO-DEFINITION";

    public static ProgramDescription Of(string version) => new()
    {
        Id = "questionnaire",
        Version = version,
        Name = LocalizedText.Of("Programme par questionnaire", "Questionnaire program"),
        Vendor = "PartnerHub",
        Summary = LocalizedText.Of(
            "Un programme vierge : ses niveaux, avantages et sanctions viendront des réponses à un questionnaire.",
            "A blank program: its levels, benefits and sanctions will come from the answers to a questionnaire."),
        Levels = [],
        Calendar = new() { YearStartMonth = 1 },
        Clauses =
        [
            new()
            {
                Id = NoDefinition,
                Title = LocalizedText.Of("Programme sans définition", "Program without a definition"),
                Location = LocalizedText.Of("Ce programme", "This program"),
            },
        ],
        Notices =
        [
            LocalizedText.Of(
                "Ce programme n'a pas encore de définition : il ne connaît aucun niveau, n'accorde aucun avantage et ne prononce aucune sanction.",
                "This program has no definition yet: it knows no level, grants no benefit and rules no sanction."),
        ],
    };
}
