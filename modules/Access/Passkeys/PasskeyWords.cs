using PartnerHub.Contracts;

namespace PartnerHub.Access.Passkeys;

internal static class PasskeyWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("Clés d’accès", "Passkeys");
    public static readonly LocalizedText Lead = LocalizedText.Of(
        "Un appareil prouve que c’est vous, sans mot de passe ni code. Dès qu’il y en a une, le mot de passe seul ne suffit plus.",
        "A device proves that it is you, without a password or a code. Once there is one, the password alone will not do.");

    public static readonly LocalizedText NeedsScript = LocalizedText.Of("En ajouter une demande JavaScript et un navigateur qui les connaît.", "To add one takes JavaScript, and a browser that knows them.");
    public static readonly LocalizedText None = LocalizedText.Of("Aucune clé d’accès.", "No passkeys.");
    public static readonly LocalizedText Name = LocalizedText.Of("Appareil", "Device");
    public static readonly LocalizedText Add = LocalizedText.Of("Ajouter une clé d’accès", "Add a passkey");
    public static readonly LocalizedText Rename = LocalizedText.Of("Renommer", "Rename");
    public static readonly LocalizedText Remove = LocalizedText.Of("Retirer", "Remove");
    public static readonly LocalizedText Enter = LocalizedText.Of("Se connecter par une clé d’accès", "Sign in by a passkey");
    public static readonly LocalizedText Refused = LocalizedText.Of("L’appareil n’a rien donné. Réessayez.", "The device gave nothing. Try again.");
    public static readonly LocalizedText NotMade = LocalizedText.Of(
        "La clé d’accès n’a pas été ajoutée : la réponse de l’appareil n’est pas juste, est trop ancienne ou a déjà servi. Réessayez.",
        "The passkey was not added: what the device answered is not right, is too old or was used. Try again.");

    public static readonly LocalizedText NotEntered = LocalizedText.Of(
        "Cette clé d’accès n’ouvre rien ici, ou sa réponse est trop ancienne ou a déjà servi. Réessayez, ou connectez-vous autrement.",
        "This passkey opens nothing here, or its answer is too old or was used. Try again, or sign in another way.");
}
