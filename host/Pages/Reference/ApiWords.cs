using PartnerHub.Contracts;

namespace PartnerHub.Host.Pages.Reference;

internal static class ApiWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("L’API", "The API");
    public static readonly LocalizedText Lead = LocalizedText.Of(
        "Tout ce que montrent les pages, pour vos logiciels. Une clé d’API s’envoie dans l’en-tête Authorization, sous la forme « Bearer », espace, la clé. Les textes qui suivent sont en anglais, comme le document lui-même.",
        "All that the pages show, for your software. An API key is sent in the header Authorization: “Bearer”, a blank, the key.");
    public static readonly LocalizedText Document = LocalizedText.Of("Le document OpenAPI", "The OpenAPI document");
    public static readonly LocalizedText Subjects = LocalizedText.Of("Sujets", "Subjects");
    public static readonly LocalizedText Operation = LocalizedText.Of("Opération", "Operation");
    public static readonly LocalizedText Does = LocalizedText.Of("Ce qu’elle fait", "What it does");
    public static readonly LocalizedText Inputs = LocalizedText.Of("Paramètres et en-têtes", "Parameters and headers");
    public static readonly LocalizedText Name = LocalizedText.Of("Nom", "Name");
    public static readonly LocalizedText Where = LocalizedText.Of("Où", "Where");
    public static readonly LocalizedText Needed = LocalizedText.Of("Obligatoire", "Required");
    public static readonly LocalizedText Meaning = LocalizedText.Of("Sens", "Meaning");
    public static readonly LocalizedText Example = LocalizedText.Of("Exemple", "Example");
    public static readonly LocalizedText Sent = LocalizedText.Of("Ce qu’on envoie", "What is sent");
    public static readonly LocalizedText Answers = LocalizedText.Of("Réponses", "Answers");
    public static readonly LocalizedText Status = LocalizedText.Of("Statut", "Status");
    public static readonly LocalizedText Content = LocalizedText.Of("Contenu", "Content");
    public static readonly LocalizedText Shapes = LocalizedText.Of("Formes", "Shapes");
    public static readonly LocalizedText Member = LocalizedText.Of("Membre", "Member");
    public static readonly LocalizedText Type = LocalizedText.Of("Type", "Type");
    public static readonly LocalizedText Unknown = LocalizedText.Of("L’API n’a pas cette opération.", "The API has no such operation.");

    public static LocalizedText Place(string place) => place switch
    {
        "path" => LocalizedText.Of("adresse", "address"),
        "query" => LocalizedText.Of("requête", "query"),
        _ => LocalizedText.Of("en-tête", "header"),
    };
}
