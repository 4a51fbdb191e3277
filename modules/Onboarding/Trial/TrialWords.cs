using PartnerHub.Contracts;

namespace PartnerHub.Onboarding.Trial;

internal static class TrialWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("Essayer un dossier", "Try a dossier");
    public static readonly LocalizedText Lead = LocalizedText.Of(
        "Un partenaire imaginaire, jugé par le programme tel qu’il serait publié. Rien n’est enregistré ; l’adresse de la page se partage.",
        "A made-up partner, judged by the program as it would be published. Nothing is kept; the page’s address can be shared.");
    public static readonly LocalizedText NotYet = LocalizedText.Of(
        "Le programme ne peut pas encore être essayé : {0}", "The program can not be tried yet: {0}");
    public static readonly LocalizedText Type = LocalizedText.Of("Type de partenaire", "Partner type");
    public static readonly LocalizedText Joined = LocalizedText.Of("Membre depuis le", "Member since");
    public static readonly LocalizedText Held = LocalizedText.Of("Niveau tenu", "Level held");
    public static readonly LocalizedText Since = LocalizedText.Of("Tenu depuis le", "Held since");
    public static readonly LocalizedText On = LocalizedText.Of("Jugé le", "Judged on");
    public static readonly LocalizedText Facts = LocalizedText.Of("Ce que l’on sait de lui la veille", "What is known of it the day before");
    public static readonly LocalizedText Unsaid = LocalizedText.Of("inconnu", "unknown");
    public static readonly LocalizedText None = LocalizedText.Of("aucun", "none");
    public static readonly LocalizedText Try = LocalizedText.Of("Essayer", "Try");
    public static readonly LocalizedText Refused = LocalizedText.Of("Non compris : {0}. Rien n’a été jugé.", "Not understood: {0}. Nothing was judged.");
    public static readonly LocalizedText Outcome = LocalizedText.Of("Ce que le programme répond", "What the program answers");
    public static readonly LocalizedText Earned = LocalizedText.Of("Niveau mérité", "Level earned");
    public static readonly LocalizedText Granted = LocalizedText.Of("Niveau ce jour-là", "Level on that day");
    public static readonly LocalizedText News = LocalizedText.Of("Décision", "Ruling");
    public static readonly LocalizedText From = LocalizedText.Of("À partir du {0}", "From {0}");
    public static readonly LocalizedText Requirement = LocalizedText.Of("Exigence", "Requirement");
    public static readonly LocalizedText Has = LocalizedText.Of("constaté : {0}", "found: {0}");
    public static readonly LocalizedText MissingEvidence = LocalizedText.Of("manque : {0}", "missing: {0}");
}
