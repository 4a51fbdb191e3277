using PartnerHub.Contracts;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices;

internal static class Words
{
    public static readonly LocalizedText Automatic = LocalizedText.Of(
        "Ce message est envoyé par PartnerHub ; personne ne lit les réponses à cette adresse.",
        "This message was sent by PartnerHub; nobody reads answers to this address.");

    public static readonly LocalizedText Mails = LocalizedText.Of("Courriels", "Mails");
    public static readonly LocalizedText MailsLead = LocalizedText.Of(
        "Ce qui part de ce serveur par courriel. Le texte d’un courriel est effacé dès qu’il est envoyé ou abandonné, et ne se lit nulle part ici.",
        "What leaves this host by mail. What a mail says is erased as soon as it is sent or dropped, and can be read nowhere here.");
    public static readonly LocalizedText None = LocalizedText.Of("Aucun courriel.", "No mail.");
    public static readonly LocalizedText All = LocalizedText.Of("Tous", "All");
    public static readonly LocalizedText Subject = LocalizedText.Of("Objet", "Subject");
    public static readonly LocalizedText Recipient = LocalizedText.Of("Destinataire", "To");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText Written = LocalizedText.Of("Écrit", "Written");
    public static readonly LocalizedText Attempts = LocalizedText.Of("Essais", "Attempts");
    public static readonly LocalizedText NextAttempt = LocalizedText.Of("prochain essai", "next attempt");
    public static readonly LocalizedText Act = LocalizedText.Of("Que faire", "What to do");
    public static readonly LocalizedText Retry = LocalizedText.Of("Réessayer", "Try again");
    public static readonly LocalizedText Drop = LocalizedText.Of("Abandonner", "Drop");
    public static readonly LocalizedText Older = LocalizedText.Of("Plus anciens", "Older");
    public static readonly LocalizedText Pages = LocalizedText.Of("Pages", "Pages");
    public static readonly LocalizedText SeeAll = LocalizedText.Of("Voir tous les courriels", "See all mails");
    public static readonly LocalizedText CountsLine = LocalizedText.Of("En attente : {0}. En échec : {1}.", "Waiting: {0}. Failed: {1}.");
    public static readonly LocalizedText NotFailed = LocalizedText.Of(
        "Ce courriel n’est pas en échec, ou ne l’est plus : rien n’a été fait.",
        "This mail has not failed, or has no longer: nothing was done.");
    public static readonly LocalizedText Unknown = LocalizedText.Of("Courriel inconnu", "Unknown mail");

    public static LocalizedText Of(MailState state) => state switch
    {
        MailState.Waiting => LocalizedText.Of("en attente", "waiting"),
        MailState.Sent => LocalizedText.Of("envoyé", "sent"),
        MailState.Failed => LocalizedText.Of("en échec", "failed"),
        _ => LocalizedText.Of("abandonné", "dropped"),
    };

    public static LocalizedText Of(MailFailure failure)
    {
        var text = Of(failure.Problem);
        return failure.Reply is { } reply
            ? LocalizedText.Of(FormattableString.Invariant($"{text.Fr} (réponse {reply})"), FormattableString.Invariant($"{text.En} (reply {reply})"))
            : text;
    }

    private static LocalizedText Of(MailProblem problem) => problem switch
    {
        MailProblem.Unreachable => LocalizedText.Of("Le serveur de courriel ne répond pas", "The mail server does not answer"),
        MailProblem.Encryption => LocalizedText.Of(
            "Le serveur de courriel n’offre pas de connexion chiffrée à laquelle se fier", "The mail server offers no encrypted connection that can be trusted"),
        MailProblem.SignIn => LocalizedText.Of("Le serveur de courriel refuse l’utilisateur des réglages", "The mail server refuses the user of the settings"),
        MailProblem.Busy => LocalizedText.Of("Le serveur de courriel ne prend rien pour l’instant", "The mail server takes nothing at the moment"),
        MailProblem.Recipient => LocalizedText.Of("Le serveur de courriel refuse ce destinataire", "The mail server refuses this recipient"),
        MailProblem.Refused => LocalizedText.Of("Le serveur de courriel refuse ce courriel ou son expéditeur", "The mail server refuses this mail or its sender"),
        MailProblem.Folder => LocalizedText.Of("Le dossier des courriels ne peut pas être écrit", "The folder of mails can’t be written to"),
        MailProblem.Expired => LocalizedText.Of("Il était trop tard pour l’envoyer", "It was too late to send it"),
        _ => LocalizedText.Of("Un problème imprévu, que le journal du serveur nomme", "An unforeseen problem, which the host’s log names"),
    };
}
