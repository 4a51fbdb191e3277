using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

internal static class Words
{
    public static readonly LocalizedText Yes = LocalizedText.Of("oui", "yes");
    public static readonly LocalizedText No = LocalizedText.Of("non", "no");
    public static readonly LocalizedText Week = LocalizedText.Of("semaine {0} de {1}", "week {0}, {1}");
    public static readonly LocalizedText Quarter = LocalizedText.Of("T{0} {1}", "Q{0} {1}");
    public static readonly LocalizedText FiscalQuarter = LocalizedText.Of("T{0} de l’exercice {1}", "Q{0} FY{1}");
    public static readonly LocalizedText FiscalYear = LocalizedText.Of("exercice {0}", "FY{0}");
    public static readonly LocalizedText NoLevel = LocalizedText.Of("aucun niveau", "no level");
    public static readonly LocalizedText Met = LocalizedText.Of("remplie", "met");
    public static readonly LocalizedText InGrace = LocalizedText.Of("en sursis", "in grace");
    public static readonly LocalizedText Pending = LocalizedText.Of("pas encore due", "not owed yet");
    public static readonly LocalizedText NotMet = LocalizedText.Of("non remplie", "not met");
    public static readonly LocalizedText Waived = LocalizedText.Of("dispensée", "waived");
    public static readonly LocalizedText Undetermined = LocalizedText.Of("indéterminée", "undetermined");
    public static readonly LocalizedText Required = LocalizedText.Of("exigée", "required");
    public static readonly LocalizedText Recommended = LocalizedText.Of("conseillée", "recommended");
    public static readonly LocalizedText Optional = LocalizedText.Of("facultative", "optional");
    public static readonly LocalizedText NotAsked = LocalizedText.Of("non demandée", "not asked");
    public static readonly LocalizedText Unspecified = LocalizedText.Of("non précisée", "unspecified");
    public static readonly LocalizedText Granted = LocalizedText.Of("accordé", "granted");
    public static readonly LocalizedText Suspended = LocalizedText.Of("suspendu", "suspended");
    public static readonly LocalizedText ByInvitation = LocalizedText.Of("sur invitation", "by invitation");
    public static readonly LocalizedText OnApplication = LocalizedText.Of("sur demande", "on application");
    public static readonly LocalizedText UnspecifiedBenefit = LocalizedText.Of("non précisé", "unspecified");
    public static readonly LocalizedText NotGranted = LocalizedText.Of("non accordé", "not granted");
    public static readonly LocalizedText LevelGranted = LocalizedText.Of("accordé", "granted");
    public static readonly LocalizedText LevelRefused = LocalizedText.Of("refusé", "refused");
    public static readonly LocalizedText LevelLost = LocalizedText.Of("niveau perdu", "level lost");
    public static readonly LocalizedText LossAnnounced = LocalizedText.Of("perte annoncée", "loss announced");
    public static readonly LocalizedText LossProposed = LocalizedText.Of("perte proposée, attend l’accord de l’éditeur", "loss proposed, awaits the vendor’s approval");
    public static readonly LocalizedText RiseProposed = LocalizedText.Of("proposé, attend l’accord de l’éditeur", "proposed, awaits the vendor’s approval");
    public static readonly LocalizedText TakesEffect = LocalizedText.Of("prend effet", "takes effect");
    public static readonly LocalizedText ChangeProposed = LocalizedText.Of("attend l’accord de l’éditeur", "awaits the vendor’s approval");
    public static readonly LocalizedText Unchanged = LocalizedText.Of("inchangé", "unchanged");
    public static readonly LocalizedText Seconds = LocalizedText.Of("{0} s", "{0} s");
    public static readonly LocalizedText MinutesAndSeconds = LocalizedText.Of("{0} min {1:00} s", "{0} min {1:00} s");
    public static readonly LocalizedText HoursAndMinutes = LocalizedText.Of("{0} h {1:00} min", "{0} h {1:00} min");
    public static readonly LocalizedText TheOperator = LocalizedText.Of("l’opérateur", "the operator");
    public static readonly LocalizedText FromScreen = LocalizedText.Of("l’écran", "the screen");
    public static readonly LocalizedText FromDocument = LocalizedText.Of("un document", "a document");
    public static readonly LocalizedText FromCommand = LocalizedText.Of("la ligne de commande", "the command line");
    public static readonly LocalizedText FromApi = LocalizedText.Of("l’API", "the API");
    public static readonly LocalizedText FromProspects = LocalizedText.Of("les prospects", "the prospects");
    public static readonly LocalizedText FromEnrolment = LocalizedText.Of("l’inscription", "enrolment");
    public static readonly LocalizedText FromOnboarding = LocalizedText.Of("la mise en place", "onboarding");
    public static readonly LocalizedText FromSample = LocalizedText.Of("le réseau d’exemple", "the sample network");
    public static readonly LocalizedText TheConsole = LocalizedText.Of("la console du serveur", "the server’s console");
    public static readonly LocalizedText Provisioning = LocalizedText.Of("la clé d’installation", "the provisioning key");
    public static readonly LocalizedText TheSystem = LocalizedText.Of("le système", "the system");
}
