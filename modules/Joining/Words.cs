using PartnerHub.Contracts;

namespace PartnerHub.Joining;

internal static class Words
{
    public static readonly LocalizedText Join = LocalizedText.Of("Demander à adhérer", "Apply to join");
    public static readonly LocalizedText JoinProgram = LocalizedText.Of("Demander à adhérer – {0}", "Apply to join – {0}");
    public static readonly LocalizedText Lead = LocalizedText.Of(
        "Dites-nous qui vous êtes. Le responsable du programme examine chaque demande et répond par courriel ; il peut aussi ne pas la retenir, même si tout est rempli.",
        "Tell us who you are. The program's manager looks at each application and answers by mail; they may also turn it down, even where everything is met.");
    public static readonly LocalizedText NotOpen = LocalizedText.Of("Ce programme ne prend pas de demandes pour l’instant.", "This program takes no applications for now.");
    public static readonly LocalizedText Arrived = LocalizedText.Of("Votre demande est arrivée", "Your application has arrived");
    public static readonly LocalizedText ArrivedText = LocalizedText.Of("Un courriel vous le confirme ; la réponse suivra par la même voie.", "A mail confirms it; the answer will follow the same way.");
    public static readonly LocalizedText BackToProgram = LocalizedText.Of("Retour au programme", "Back to the program");
    public static readonly LocalizedText Company = LocalizedText.Of("Votre société", "Your company");
    public static readonly LocalizedText Name = LocalizedText.Of("Nom de la société", "Name of the company");
    public static readonly LocalizedText Country = LocalizedText.Of("Pays", "Country");
    public static readonly LocalizedText Types = LocalizedText.Of("Type de partenaire", "Type of partner");
    public static readonly LocalizedText Registration = LocalizedText.Of("Numéro d’immatriculation", "Registration number");
    public static readonly LocalizedText RegistrationHint = LocalizedText.Of("Celui du registre de votre pays, par exemple le SIREN.", "That of your country's register, for example the company number.");
    public static readonly LocalizedText Website = LocalizedText.Of("Site web (facultatif)", "Website (optional)");
    public static readonly LocalizedText You = LocalizedText.Of("Vous", "You");
    public static readonly LocalizedText Person = LocalizedText.Of("Votre nom", "Your name");
    public static readonly LocalizedText Email = LocalizedText.Of("Adresse électronique", "E-mail address");
    public static readonly LocalizedText Message = LocalizedText.Of("Message (facultatif)", "Message (optional)");
    public static readonly LocalizedText Agreement = LocalizedText.Of("J’accepte pour la société le contrat de partenariat, version {0}.", "On behalf of the company I accept the partner agreement, version {0}.");
    public static readonly LocalizedText LeaveEmpty = LocalizedText.Of("Laissez ce champ vide", "Leave this field empty");
    public static readonly LocalizedText Send = LocalizedText.Of("Envoyer la demande", "Send the application");
    public static readonly LocalizedText Choose = LocalizedText.Of("Choisissez", "Choose");
    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of("Aucun programme n’a l’identifiant « {0} ».", "No program has the id “{0}”.");
    public static readonly LocalizedText ApplicationKind = LocalizedText.Of("Demande d’adhésion", "Application to join");
    public static readonly LocalizedText Applications = LocalizedText.Of("Demandes d’adhésion", "Applications to join");
    public static readonly LocalizedText AllApplications = LocalizedText.Of("Toutes les demandes", "All applications");
    public static readonly LocalizedText WaitingOnly = LocalizedText.Of("Seulement celles à décider", "Only those to be decided");
    public static readonly LocalizedText NoneWaits = LocalizedText.Of("Aucune demande n’attend.", "No application waits.");
    public static readonly LocalizedText None = LocalizedText.Of("Aucune demande.", "No application.");
    public static readonly LocalizedText More = LocalizedText.Of("La suite", "More");
    public static readonly LocalizedText Which = LocalizedText.Of("Demande n° {0}", "Application no. {0}");
    public static readonly LocalizedText Unknown = LocalizedText.Of("Demande inconnue", "Unknown application");
    public static readonly LocalizedText UnknownText = LocalizedText.Of("Ce programme n’a pas de demande de ce numéro.", "This program has no application of that number.");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText FiledAt = LocalizedText.Of("Arrivée le", "Arrived on");
    public static readonly LocalizedText IsWaiting = LocalizedText.Of("à décider", "to be decided");
    public static readonly LocalizedText IsAccepted = LocalizedText.Of("acceptée", "accepted");
    public static readonly LocalizedText IsRefused = LocalizedText.Of("refusée", "refused");
    public static readonly LocalizedText Domain = LocalizedText.Of("Site web", "Website");
    public static readonly LocalizedText Signed = LocalizedText.Of("Contrat accepté", "Agreement accepted");
    public static readonly LocalizedText SignedText = LocalizedText.Of("version {0}, le {1}, par {2}", "version {0}, on {1}, by {2}");
    public static readonly LocalizedText SignedBefore = LocalizedText.Of("version {0}, le {1}", "version {0}, on {1}");
    public static readonly LocalizedText Contact = LocalizedText.Of("Contact", "Contact");
    public static readonly LocalizedText Said = LocalizedText.Of("Message", "Message");
    public static readonly LocalizedText Erased = LocalizedText.Of("effacé avec le refus", "erased with the refusal");
    public static readonly LocalizedText Reason = LocalizedText.Of("Motif", "Reason");
    public static readonly LocalizedText Partner = LocalizedText.Of("Partenaire", "Partner");
    public static readonly LocalizedText Doubles = LocalizedText.Of("Partenaires semblables", "Partners alike");
    public static readonly LocalizedText NoDoubles = LocalizedText.Of("Aucun partenaire ne lui ressemble.", "No partner is like it.");
    public static readonly LocalizedText InCommon = LocalizedText.Of("En commun", "In common");
    public static readonly LocalizedText ByRegistration = LocalizedText.Of("numéro d’immatriculation", "registration number");
    public static readonly LocalizedText ByDomain = LocalizedText.Of("site web", "website");
    public static readonly LocalizedText ByName = LocalizedText.Of("nom", "name");
    public static readonly LocalizedText Decide = LocalizedText.Of("Décider", "Decide");
    public static readonly LocalizedText Accept = LocalizedText.Of("Accepter", "Accept");
    public static readonly LocalizedText Refuse = LocalizedText.Of("Refuser", "Refuse");
    public static readonly LocalizedText Why = LocalizedText.Of("Motif (le demandeur le lit en cas de refus)", "Reason (the applicant reads it where it is refused)");
    public static readonly LocalizedText Who = LocalizedText.Of("La société est", "The company is");
    public static readonly LocalizedText IsNew = LocalizedText.Of("un nouveau partenaire", "a new partner");
    public static readonly LocalizedText IsMember = LocalizedText.Of("{0} ({1}), déjà membre", "{0} ({1}), a member already");
    public static readonly LocalizedText IsPartner = LocalizedText.Of("{0} ({1})", "{0} ({1})");
    public static readonly LocalizedText LinkHint = LocalizedText.Of(
        "Le demandeur d’un nouveau partenaire est invité comme son administrateur. Un partenaire déjà connu invite lui-même ses collègues.",
        "Who asks for a new partner is invited as its administrator. A partner that is known invites its colleagues itself.");
    public static readonly LocalizedText Decided = LocalizedText.Of("C’est décidé ; le demandeur en est averti par courriel.", "It is decided; the applicant is told by mail.");
    public static readonly LocalizedText DecidedBefore = LocalizedText.Of("Cette demande a été décidée entre-temps : rien n’a été changé.", "This application was decided meanwhile: nothing was changed.");
    public static readonly LocalizedText Terms = LocalizedText.Of("Conditions d’adhésion", "Terms of joining");
    public static readonly LocalizedText IsOpen = LocalizedText.Of("Les sociétés peuvent demander à adhérer par le formulaire public", "Companies may apply by the public form");
    public static readonly LocalizedText AgreementKind = LocalizedText.Of("Le contrat accepté devient", "An accepted agreement becomes");
    public static readonly LocalizedText NoAgreement = LocalizedText.Of("rien : aucun contrat n’est demandé", "nothing: no agreement is asked for");
    public static readonly LocalizedText AgreementVersion = LocalizedText.Of("Version du contrat", "Version of the agreement");
    public static readonly LocalizedText Save = LocalizedText.Of("Enregistrer", "Save");
    public static readonly LocalizedText Saved = LocalizedText.Of("C’est enregistré.", "It is saved.");
    public static readonly LocalizedText PublicForm = LocalizedText.Of("Formulaire public", "Public form");
}
