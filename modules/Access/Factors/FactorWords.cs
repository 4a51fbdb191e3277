using PartnerHub.Contracts;

namespace PartnerHub.Access.Factors;

internal static class FactorWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("Second facteur", "Second factor");
    public static readonly LocalizedText Lead = LocalizedText.Of(
        "Un code à usage unique, affiché par une application de votre téléphone, est demandé après le mot de passe.",
        "A code that works once, shown by an app on your phone, is asked for after the password.");

    public static readonly LocalizedText On = LocalizedText.Of("actif", "on");
    public static readonly LocalizedText Off = LocalizedText.Of("inactif", "off");
    public static readonly LocalizedText Manage = LocalizedText.Of("Gérer le second facteur", "Look after the second factor");
    public static readonly LocalizedText Required = LocalizedText.Of(
        "Votre rôle demande un second facteur : mettez-le en place pour continuer.", "Your role asks for a second factor: set it up to go on.");

    public static readonly LocalizedText SetUp = LocalizedText.Of("Mettre en place", "Set up");
    public static readonly LocalizedText Scan = LocalizedText.Of("Photographiez cette image avec votre application de codes.", "Have your app for codes read this picture.");
    public static readonly LocalizedText Picture = LocalizedText.Of("Code QR du secret", "QR code of the secret");
    public static readonly LocalizedText OrType = LocalizedText.Of("Ou saisissez-y ce secret :", "Or type this secret into it:");
    public static readonly LocalizedText TurnOn = LocalizedText.Of("Activer", "Turn on");
    public static readonly LocalizedText TurnOff = LocalizedText.Of("Désactiver", "Turn off");
    public static readonly LocalizedText Renew = LocalizedText.Of("Refaire les codes de secours", "Make the recovery codes anew");
    public static readonly LocalizedText CodesLeft = LocalizedText.Of("Codes de secours restants : {0}.", "Recovery codes left: {0}.");
    public static readonly LocalizedText CodesMade = LocalizedText.Of(
        "Voici vos codes de secours. Chacun remplace une fois l’application ; ils ne sont montrés que cette fois : gardez-les sur papier.",
        "Here are your recovery codes. Each stands in once for the app; they are shown this once: keep them on paper.");

    public static readonly LocalizedText GoOn = LocalizedText.Of("Ils sont notés, continuer", "They are noted, go on");
    public static readonly LocalizedText NotForThis = LocalizedText.Of("Un compte de découverte n’a pas de second facteur.", "A ready-made account has no second factor.");
    public static readonly LocalizedText Code = LocalizedText.Of("Code", "Code");
    public static readonly LocalizedText CodeHint = LocalizedText.Of("Les 6 chiffres de l’application, ou un code de secours.", "The app's 6 digits, or a recovery code.");
    public static readonly LocalizedText FirstCodeHint = LocalizedText.Of("Les 6 chiffres que l’application montre maintenant.", "The 6 digits that the app shows now.");
    public static readonly LocalizedText CodeTitle = LocalizedText.Of("Second facteur demandé", "Second factor needed");
    public static readonly LocalizedText CodeLead = LocalizedText.Of("Le mot de passe est juste. Il manque un code.", "The password is right. A code is needed too.");
    public static readonly LocalizedText Continue = LocalizedText.Of("Continuer", "Continue");
    public static readonly LocalizedText BeginAnew = LocalizedText.Of("Recommencer la connexion", "Begin the sign-in anew");
    public static readonly LocalizedText WrongCode = LocalizedText.Of(
        "un code encore valable, jamais utilisé ; après plusieurs erreurs, il faut attendre un quart d’heure",
        "a code that still holds and was not used; after several mistakes, one has to wait a quarter of an hour");

    public static readonly LocalizedText Reset = LocalizedText.Of("Retirer le second facteur", "Take the second factor away");
    public static readonly LocalizedText MissingTitle = LocalizedText.Of("Second facteur manquant", "Second factor missing");
    public static readonly LocalizedText Missing = LocalizedText.Of(
        "Le rôle de ce compte demande un second facteur, qui n’est pas en place. Sa page « Mon compte » le met en place.",
        "This account's role asks for a second factor, which is not set up. Its page 'My account' sets it up.");
}
