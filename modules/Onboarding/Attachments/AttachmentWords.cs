using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Attachments;

internal static class AttachmentWords
{
    public static readonly LocalizedText Attachments = LocalizedText.Of("Pièces jointes", "Attachments");
    public static readonly LocalizedText File = LocalizedText.Of("Fichier", "File");
    public static readonly LocalizedText Question = LocalizedText.Of("Question", "Question");
    public static readonly LocalizedText Size = LocalizedText.Of("Taille", "Size");
    public static readonly LocalizedText Kilobytes = LocalizedText.Of("{0} Ko", "{0} KB");
    public static readonly LocalizedText Attach = LocalizedText.Of("Joindre", "Attach");
    public static readonly LocalizedText Remove = LocalizedText.Of("Retirer", "Remove");
    public static readonly LocalizedText RemoveNamed = LocalizedText.Of("Retirer {0}", "Remove {0}");
    public static readonly LocalizedText Hint = LocalizedText.Of(
        "Ce qui appuie une réponse : un contrat, une grille tarifaire. 20 Mo au plus ; le fichier reste ici, le document Markdown ne le contient pas.",
        "What backs an answer: a contract, a price list. 20 MB at most; the file stays here, the Markdown document does not hold it.");
}
