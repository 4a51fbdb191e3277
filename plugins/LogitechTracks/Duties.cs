using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The dated duties of a partner.</summary>
internal static class Duties
{
    public const string TrackChoice = "track-choice";
    public const string LaunchReassignment = "launch-reassignment";
    public const string JointBusinessPlan = "joint-business-plan";
    public const string PosSubmission = "pos-submission";
    public const string MarketingPlan = "marketing-plan";
    public const string ReviewDocuments = "quarterly-review-documents";
    public const string QuarterlyReview = "quarterly-review";
    public const string QuarterlyMilestone = "quarterly-milestone";
    public const string VirtualCouncil = "advisory-council-virtual";
    public const string CouncilInPerson = "advisory-council-in-person";

    public static IReadOnlyList<Duty> All { get; } =
    [
        Of(TrackChoice, "Choisir le parcours de l'exercice", "Choose the fiscal year's track", Clauses.Selection),
        Of(LaunchReassignment, "Demander un autre parcours après le lancement", "Ask for another track after launch", Clauses.Launch),
        Of(JointBusinessPlan, "Remettre le plan commercial commun", "Hand in the joint business plan", "LOG-R.joint-business-plan"),
        Of(PosSubmission, "Envoyer les données de vente de la semaine", "Send the week's point-of-sale data", "LOG-R.pos-submission"),
        Of(MarketingPlan, "Remettre le plan marketing du trimestre", "Hand in the quarter's marketing plan", "LOG-R.marketing-plan"),
        Of(ReviewDocuments, "Remettre les documents de la revue trimestrielle", "Hand in the quarterly review's documents", "LOG-R.quarterly-review"),
        Of(QuarterlyReview, "Tenir la revue trimestrielle", "Hold the quarterly review", "LOG-R.quarterly-review"),
        Of(QuarterlyMilestone, "Atteindre le jalon du trimestre", "Reach the quarter's milestone", "LOG-R.quarterly-milestones"),
        Of(VirtualCouncil, "Assister à la réunion virtuelle du conseil consultatif", "Attend the advisory council's virtual meeting", "LOG-B.advisory-council"),
        Of(CouncilInPerson, "Assister à la réunion en personne du conseil consultatif", "Attend the advisory council's meeting in person", "LOG-B.advisory-council"),
    ];

    public static string ClauseOf(string duty) => All.First(item => item.Id == duty).Clause;

    private static Duty Of(string id, string fr, string en, string clause) =>
        new() { Id = id, Name = LocalizedText.Of(fr, en), Clause = clause };
}
