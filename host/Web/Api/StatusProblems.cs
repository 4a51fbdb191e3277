using PartnerHub.Kits.Web;
using PartnerHub.Contracts;

namespace PartnerHub.Host.Web.Api;

/// <summary>Problems for statuses that the server itself answers with.</summary>
internal static class StatusProblems
{
    public static ApiProblem Of(HttpContext context) => Of(context.Response.StatusCode);

    public static ApiProblem Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => Make(status, "not-found", "Adresse inconnue", "Unknown address",
            "Rien ne se trouve à cette adresse ; /api/docs les donne toutes.", "Nothing is at this address; /api/docs lists all of them."),
        StatusCodes.Status405MethodNotAllowed => Make(status, "method-not-allowed", "Méthode non admise", "Method not allowed",
            "Cette adresse n'admet pas cette méthode.", "This address does not take this method."),
        StatusCodes.Status413PayloadTooLarge => Make(status, "too-large", "Contenu trop volumineux", "Content too large",
            "Le contenu dépasse ce que cette adresse accepte.", "The content is larger than this address takes."),
        StatusCodes.Status415UnsupportedMediaType => Make(status, "wrong-media-type", "Type de contenu inattendu", "Unexpected media type",
            "Cette adresse n'accepte pas ce type de contenu ; /api/docs dit lequel.", "This address does not take this type of content; /api/docs says which one."),
        StatusCodes.Status500InternalServerError => Make(status, "internal", "Erreur interne", "Internal error",
            "La demande n'a pas abouti ; le journal du serveur dit pourquoi.", "The request failed; the server's log says why."),
        _ => Make(status, "request", "Demande refusée", "Request refused",
            "Le serveur ne traite pas cette demande.", "The server does not take this request."),
    };

    private static ApiProblem Make(int status, string type, string titleFr, string titleEn, string fr, string en) => new()
    {
        Type = type,
        Status = status,
        Title = LocalizedText.Of(titleFr, titleEn),
        Detail = LocalizedText.Of(fr, en),
    };
}
