using PartnerHub.Contracts;

namespace PartnerHub.Access;

internal static class Words
{
    public static readonly LocalizedText SignIn = LocalizedText.Of("Se connecter", "Sign in");
    public static readonly LocalizedText Email = LocalizedText.Of("Adresse électronique", "E-mail address");
    public static readonly LocalizedText Password = LocalizedText.Of("Mot de passe", "Password");
    public static readonly LocalizedText NewPassword = LocalizedText.Of("Nouveau mot de passe", "New password");
    public static readonly LocalizedText CurrentPassword = LocalizedText.Of("Mot de passe actuel", "Current password");
    public static readonly LocalizedText PasswordHint = LocalizedText.Of("De 12 à 128 caractères. Une phrase convient bien ; ni votre nom, ni votre adresse.", "12 to 128 characters. A sentence does well; neither your name nor your address.");
    public static readonly LocalizedText Forgotten = LocalizedText.Of("Mot de passe oublié ?", "Password forgotten?");
    public static readonly LocalizedText ForgottenTitle = LocalizedText.Of("Mot de passe oublié", "Password forgotten");
    public static readonly LocalizedText ForgottenLead = LocalizedText.Of("Si cette adresse a un compte, un lien pour choisir un nouveau mot de passe y est envoyé.", "If this address has an account, a link to choose a new password is sent to it.");
    public static readonly LocalizedText SendLink = LocalizedText.Of("Envoyer le lien", "Send the link");
    public static readonly LocalizedText LinkSent = LocalizedText.Of("Si cette adresse a un compte, le lien est en route. Il sert une fois.", "If this address has an account, the link is on its way. It works once.");
    public static readonly LocalizedText WrongSignIn = LocalizedText.Of(
        "L’adresse et le mot de passe ne vont pas ensemble, ou l’adresse doit attendre après plusieurs erreurs. Réessayez dans un quart d’heure, ou demandez un nouveau mot de passe.",
        "The address and the password do not go together, or the address has to wait after several mistakes. Try again in a quarter of an hour, or ask for a new password.");

    public static readonly LocalizedText TooOften = LocalizedText.Of("Trop d’essais depuis cette adresse. Réessayez dans une minute.", "Too many tries from this address. Try again in a minute.");
    public static readonly LocalizedText SignInFirst = LocalizedText.Of("Cette page demande de se connecter.", "This page asks you to sign in.");
    public static readonly LocalizedText ReadyMade = LocalizedText.Of("Comptes de découverte", "Ready-made accounts");
    public static readonly LocalizedText ReadyMadeLead = LocalizedText.Of(
        "Ce serveur est en mode développement : entrez sans mot de passe, dans le rôle de votre choix. Un démarrage hors développement désactive ces comptes.",
        "This hub runs in Development: enter without a password, in the role you choose. A start outside of Development disables these accounts.");

    public static readonly LocalizedText EnterAs = LocalizedText.Of("Entrer : {0}", "Enter as {0}");
    public static readonly LocalizedText SetupTitle = LocalizedText.Of("Premier exploitant", "First operator");
    public static readonly LocalizedText SetupLead = LocalizedText.Of("Ce compte exploite le serveur et invite les autres.", "This account runs the hub and invites the others.");
    public static readonly LocalizedText Name = LocalizedText.Of("Nom", "Name");
    public static readonly LocalizedText CreateAccount = LocalizedText.Of("Créer le compte", "Create the account");
    public static readonly LocalizedText ChooseTitle = LocalizedText.Of("Choisir le mot de passe", "Choose the password");
    public static readonly LocalizedText ChooseFor = LocalizedText.Of("Pour le compte {0}.", "For the account {0}.");
    public static readonly LocalizedText Choose = LocalizedText.Of("Choisir et se connecter", "Choose it and sign in");
    public static readonly LocalizedText LinkSpent = LocalizedText.Of("Ce lien ne sert plus", "This link works no more");
    public static readonly LocalizedText LinkSpentText = LocalizedText.Of(
        "Il a déjà servi, il est trop ancien, ou un plus récent l’a remplacé. Demandez-en un nouveau par « Mot de passe oublié ? ».",
        "It was used, it is too old, or a newer one took its place. Ask for a new one by 'Password forgotten?'.");

    public static readonly LocalizedText MyAccount = LocalizedText.Of("Mon compte", "My account");
    public static readonly LocalizedText NoAccount = LocalizedText.Of("Cette clé n’est celle d’aucun compte.", "This key is no account’s.");
    public static readonly LocalizedText Profile = LocalizedText.Of("Profil", "Profile");
    public static readonly LocalizedText Language = LocalizedText.Of("Langue", "Language");
    public static readonly LocalizedText French = LocalizedText.Of("français", "French");
    public static readonly LocalizedText English = LocalizedText.Of("anglais", "English");
    public static readonly LocalizedText Save = LocalizedText.Of("Enregistrer", "Save");
    public static readonly LocalizedText ChangePassword = LocalizedText.Of("Changer le mot de passe", "Change the password");
    public static readonly LocalizedText WrongPassword = LocalizedText.Of("votre mot de passe actuel", "your current password");
    public static readonly LocalizedText Sessions = LocalizedText.Of("Sessions ouvertes", "Open sessions");
    public static readonly LocalizedText Browser = LocalizedText.Of("Navigateur", "Browser");
    public static readonly LocalizedText Began = LocalizedText.Of("Ouverte", "Began");
    public static readonly LocalizedText Seen = LocalizedText.Of("Vue", "Last seen");
    public static readonly LocalizedText ThisOne = LocalizedText.Of("celle-ci", "this one");
    public static readonly LocalizedText End = LocalizedText.Of("Fermer", "End");
    public static readonly LocalizedText EndOthers = LocalizedText.Of("Fermer toutes les autres", "Sign out everywhere else");
    public static readonly LocalizedText Keys = LocalizedText.Of("Clés d’API", "API keys");
    public static readonly LocalizedText KeysLead = LocalizedText.Of("Un programme s’en sert en votre nom, avec vos droits tout au plus.", "A program uses one in your name, with your rights at most.");
    public static readonly LocalizedText KeyName = LocalizedText.Of("Usage", "What it is for");
    public static readonly LocalizedText KeyDays = LocalizedText.Of("Durée en jours", "Days it works");
    public static readonly LocalizedText KeyReads = LocalizedText.Of("lecture seule", "read only");
    public static readonly LocalizedText KeyWrites = LocalizedText.Of("tous mes droits", "all my rights");
    public static readonly LocalizedText Allows = LocalizedText.Of("Permet", "Allows");
    public static readonly LocalizedText Ends = LocalizedText.Of("Fin", "Ends");
    public static readonly LocalizedText Used = LocalizedText.Of("Dernier usage", "Last used");
    public static readonly LocalizedText Never = LocalizedText.Of("jamais", "never");
    public static readonly LocalizedText MakeKey = LocalizedText.Of("Créer une clé", "Make a key");
    public static readonly LocalizedText KeyMade = LocalizedText.Of("Voici la clé. Elle n’est montrée que cette fois : copiez-la.", "Here is the key. It is shown this once: copy it.");
    public static readonly LocalizedText NoKeys = LocalizedText.Of("Aucune clé.", "No keys.");
    public static readonly LocalizedText Roles = LocalizedText.Of("Rôles", "Roles");
    public static readonly LocalizedText NoRoles = LocalizedText.Of("Aucun rôle : demandez-en un à l’exploitant.", "No role: ask the operator for one.");
    public static readonly LocalizedText WholeHost = LocalizedText.Of("tout le serveur", "the whole hub");
    public static readonly LocalizedText OnProgram = LocalizedText.Of("programme {0}", "program {0}");
    public static readonly LocalizedText OnPartner = LocalizedText.Of("partenaire {0}", "partner {0}");
    public static readonly LocalizedText OnQuestionnaire = LocalizedText.Of("questionnaire {0}", "questionnaire {0}");
    public static readonly LocalizedText UntilDay = LocalizedText.Of("jusqu’au {0}", "until {0}");

    public static readonly LocalizedText Accounts = LocalizedText.Of("Comptes", "Accounts");
    public static readonly LocalizedText AccountsLead = LocalizedText.Of("Qui se connecte, dans quel rôle, et sur quoi.", "Who signs in, in which role, and on what.");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText Invited = LocalizedText.Of("invité", "invited");
    public static readonly LocalizedText Active = LocalizedText.Of("actif", "active");
    public static readonly LocalizedText ErasedAccount = LocalizedText.Of("effacé", "erased");
    public static readonly LocalizedText ExportData = LocalizedText.Of("Télécharger toutes les données de ce compte", "Download all data of this account");
    public static readonly LocalizedText EraseTitle = LocalizedText.Of("Effacer les données personnelles", "Erase personal data");
    public static readonly LocalizedText EraseLead = LocalizedText.Of("Le nom, l’adresse et tous les moyens de se connecter disparaissent pour de bon. L’identifiant reste : les journaux le nomment.", "The name, the address and every way to sign in are gone for good. The id stays: journals name it.");
    public static readonly LocalizedText EraseSure = LocalizedText.Of("Je sais que cela ne s’annule pas.", "I know that this cannot be undone.");
    public static readonly LocalizedText Erase = LocalizedText.Of("Effacer", "Erase");
    public static readonly LocalizedText Suspended = LocalizedText.Of("suspendu", "suspended");
    public static readonly LocalizedText OfDiscovery = LocalizedText.Of("découverte", "ready-made");
    public static readonly LocalizedText Invite = LocalizedText.Of("Inviter", "Invite");
    public static readonly LocalizedText InviteAgain = LocalizedText.Of("Renvoyer l’invitation", "Send the invitation again");
    public static readonly LocalizedText Role = LocalizedText.Of("Rôle", "Role");
    public static readonly LocalizedText On = LocalizedText.Of("Sur", "On");
    public static readonly LocalizedText ScopeHint = LocalizedText.Of("host, program:ID, partner:ID ou questionnaire:ID, selon le rôle", "host, program:ID, partner:ID or questionnaire:ID, as the role asks");
    public static readonly LocalizedText GiveRole = LocalizedText.Of("Donner le rôle", "Give the role");
    public static readonly LocalizedText LastDay = LocalizedText.Of("Dernier jour (facultatif)", "Last day (optional)");
    public static readonly LocalizedText TakeRole = LocalizedText.Of("Retirer", "Take away");
    public static readonly LocalizedText Suspend = LocalizedText.Of("Suspendre le compte", "Suspend the account");
    public static readonly LocalizedText Reinstate = LocalizedText.Of("Rétablir le compte", "Reinstate the account");
    public static readonly LocalizedText UnknownAccount = LocalizedText.Of("Aucun compte n’a cet identifiant.", "No account has this id.");
    public static readonly LocalizedText More = LocalizedText.Of("Suite", "More");

    public static readonly LocalizedText Events = LocalizedText.Of("Journal des accès", "Access log");
    public static readonly LocalizedText EventsLead = LocalizedText.Of("Connexions, refus et changements de droits, enchaînés pour que rien n’en disparaisse.", "Sign-ins, refusals and changes of rights, chained so that none goes missing.");
    public static readonly LocalizedText ChainWhole = LocalizedText.Of("La chaîne est entière.", "The chain is whole.");
    public static readonly LocalizedText ChainBroken = LocalizedText.Of("La chaîne est rompue à l’entrée {0}.", "The chain is broken at entry {0}.");
    public static readonly LocalizedText VerifyChain = LocalizedText.Of("Vérifier la chaîne", "Verify the chain");
    public static readonly LocalizedText When = LocalizedText.Of("Quand", "When");
    public static readonly LocalizedText What = LocalizedText.Of("Quoi", "What");
    public static readonly LocalizedText Who = LocalizedText.Of("Par qui", "By whom");
    public static readonly LocalizedText Whom = LocalizedText.Of("Compte", "Account");
    public static readonly LocalizedText Detail = LocalizedText.Of("Détail", "Detail");
    public static readonly LocalizedText AnyKind = LocalizedText.Of("tout", "everything");
    public static readonly LocalizedText Filter = LocalizedText.Of("Filtrer", "Filter");
    public static readonly LocalizedText NoEvents = LocalizedText.Of("Rien de tel.", "Nothing of the kind.");

    public static readonly LocalizedText RolesTitle = LocalizedText.Of("Qui peut quoi", "Who may do what");
    public static readonly LocalizedText RolesLead = LocalizedText.Of("Un rôle donne ces droits sur ce pour quoi il est donné, et rien ailleurs : ce qui n’est pas à vous répond comme ce qui n’existe pas.", "A role gives these rights on what it is given for, and none elsewhere: what is not yours answers as what does not exist.");
    public static readonly LocalizedText Purpose = LocalizedText.Of("À quoi il sert", "What it is for");
    public static readonly LocalizedText GivenOn = LocalizedText.Of("Donné sur", "Given on");
}
