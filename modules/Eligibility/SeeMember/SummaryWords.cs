using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.SeeMember;

internal static class SummaryWords
{
    public static readonly LocalizedText Staff = LocalizedText.Of("Qui agit pour la société", "Who acts for the company");
    public static readonly LocalizedText Mine = LocalizedText.Of("Ma société", "My company");
    public static readonly LocalizedText NoMemberships = LocalizedText.Of("Votre société n’est membre d’aucun programme servi ici.", "Your company is a member of no program served here.");
    public static readonly LocalizedText Title = LocalizedText.Of("En bref", "In short");
    public static readonly LocalizedText Level = LocalizedText.Of("Niveau", "Level");
    public static readonly LocalizedText Gap = LocalizedText.Of("Écart", "Gap");
    public static readonly LocalizedText MissingFor = LocalizedText.Of("{0} : {1}", "{0}: {1}");
    public static readonly LocalizedText AtTheTop = LocalizedText.Of("rien ne manque", "nothing is missing");
    public static readonly LocalizedText Risk = LocalizedText.Of("Risque", "Risk");
    public static readonly LocalizedText Loses = LocalizedText.Of("perte de {0}", "loss of {0}");
    public static readonly LocalizedText LosesOn = LocalizedText.Of("perte de {0} le {1}", "loss of {0} on {1}");
    public static readonly LocalizedText Proposed = LocalizedText.Of("une décision est attendue", "waits for a decision");
    public static readonly LocalizedText NoRisk = LocalizedText.Of("aucune perte annoncée", "no loss announced");
    public static readonly LocalizedText NextDuty = LocalizedText.Of("Prochaine échéance", "Next due date");
    public static readonly LocalizedText DutyOn = LocalizedText.Of("{0}, le {1}", "{0}, on {1}");
    public static readonly LocalizedText DutyLate = LocalizedText.Of("{0}, en retard depuis le {1}", "{0}, late since {1}");
    public static readonly LocalizedText NoDuty = LocalizedText.Of("aucune", "none");
}
