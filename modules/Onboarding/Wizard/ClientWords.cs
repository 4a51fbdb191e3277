using PartnerHub.Contracts;
using PartnerHub.Onboarding.Import;

namespace PartnerHub.Onboarding.Wizard;

/// <summary>Words on clients: how far the work is, their names, and that one was begun twice.</summary>
internal static class ClientWords
{
    public static readonly LocalizedText Status = LocalizedText.Of("État", "Status");
    public static readonly LocalizedText StatusIs = LocalizedText.Of("État : {0}", "Status: {0}");
    public static readonly LocalizedText ArchivedClients = LocalizedText.Of("Clients archivés : {0}", "Archived clients: {0}");
    public static readonly LocalizedText Settings = LocalizedText.Of("Document, nom et archivage", "Document, name and archiving");
    public static readonly LocalizedText Rename = LocalizedText.Of("Renommer", "Rename");
    public static readonly LocalizedText RenameHint = LocalizedText.Of("L’adresse de cette page reste la même.", "The address of this page stays the same.");
    public static readonly LocalizedText Archive = LocalizedText.Of("Archiver ce client", "Archive this client");
    public static readonly LocalizedText ArchiveHint = LocalizedText.Of("Rien n’est perdu : il se retrouve sous la liste des clients.", "Nothing is lost: it is found below the list of clients.");
    public static readonly LocalizedText Restore = LocalizedText.Of("Sortir de l’archive", "Bring back");
    public static readonly LocalizedText IsArchived = LocalizedText.Of("Ce client est archivé.", "This client is archived.");
    public static readonly LocalizedText SameClient = LocalizedText.Of(
        "Ce client a déjà un autre questionnaire. Si le document y a sa place, reprenez-le là, et archivez celui-ci :",
        "This client has another questionnaire already. If the document belongs there, take it in there, and archive this one:");
    public static readonly LocalizedText AlsoAs = LocalizedText.Of("aussi sous {0}", "also as {0}");
    public static readonly LocalizedText About = LocalizedText.Of("environ {0}", "about {0}");
    public static readonly LocalizedText Letters = LocalizedText.Of("Lettres réparées : {0}", "Repaired letters: {0}");
}
