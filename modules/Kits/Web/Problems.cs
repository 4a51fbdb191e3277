using Microsoft.AspNetCore.Http;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Web;

/// <summary>The problems that any endpoint may answer with.</summary>
public static class Problems
{
    public static ApiProblem UnknownProgram(string id) => NotFound(
        "unknown-program",
        LocalizedText.Of("Programme inconnu", "Unknown program"),
        LocalizedText.Of($"Aucun programme n’a l’identifiant « {Echo.Of(id)} ».", $"No program has the id '{Echo.Of(id)}'."), (NamedSubject.Program, id));

    public static ApiProblem UnknownMember(string id) => NotFound(
        "unknown-member",
        LocalizedText.Of("Membre inconnu", "Unknown member"),
        LocalizedText.Of($"Aucun membre n’a l’identifiant « {Echo.Of(id)} ».", $"No member has the id '{Echo.Of(id)}'."), (NamedSubject.Member, id));

    /// <summary>What an address names is not there.</summary>
    /// <param name="type">The kind of problem, such as <c>unknown-member</c>.</param>
    /// <param name="title">What is not there.</param>
    /// <param name="detail">By what it was looked for.</param>
    /// <param name="lookedFor">What was looked for by a text that may be mistyped; null where there is no such thing.</param>
    public static ApiProblem NotFound(string type, LocalizedText title, LocalizedText detail, (NamedSubject Subject, string Typed)? lookedFor = null) => new()
    {
        Type = type,
        Status = StatusCodes.Status404NotFound,
        Title = title,
        Detail = detail,
        LookedFor = lookedFor,
    };

    /// <param name="right">Which right is missing, as a sentence.</param>
    public static ApiProblem Denied(LocalizedText right) => new()
    {
        Type = "denied",
        Status = StatusCodes.Status403Forbidden,
        Title = LocalizedText.Of("Droit manquant", "Right missing"),
        Detail = right,
    };

    /// <summary>What is asked for is not the caller's to see, or is not there: which of the two is not told.</summary>
    public static ApiProblem Hidden() => NotFound(
        "not-found",
        LocalizedText.Of("Introuvable", "Not found"),
        LocalizedText.Of("Il n’y a rien ici que votre compte puisse voir.", "There is nothing here that your account may see."));

    public static ApiProblem NotSignedIn() => new()
    {
        Type = "not-signed-in",
        Status = StatusCodes.Status401Unauthorized,
        Title = LocalizedText.Of("Identification requise", "Sign-in required"),
        Detail = LocalizedText.Of(
            "La demande ne dit pas de qui elle vient, ou par une clé qui ne vaut plus. Un programme envoie « Authorization: Bearer » et sa clé d’API.",
            "The request does not say who sends it, or by a key that works no more. A program sends 'Authorization: Bearer' and its API key."),
    };

    /// <param name="detail">What is wrong with the idempotency key.</param>
    public static ApiProblem KeyUsedBefore(LocalizedText detail) => new()
    {
        Type = "idempotency-key-used",
        Status = StatusCodes.Status422UnprocessableEntity,
        Title = LocalizedText.Of("Clé d'idempotence déjà utilisée", "Idempotency key used before"),
        Detail = detail,
    };

    public static ApiProblem InvalidHeader(string header, LocalizedText expected, string found) => new()
    {
        Type = "invalid-header",
        Status = StatusCodes.Status400BadRequest,
        Title = LocalizedText.Of("En-tête incorrect", "Invalid header"),
        Detail = LocalizedText.Of($"{header} : attendu {expected.Fr}, trouvé « {Echo.Of(found)} ».", $"{header}: expected {expected.En}, found '{Echo.Of(found)}'."),
    };

    public static ApiProblem MatchRequired() => new()
    {
        Type = "match-required",
        Status = StatusCodes.Status428PreconditionRequired,
        Title = LocalizedText.Of("En-tête If-Match absent", "If-Match header missing"),
        Detail = LocalizedText.Of(
            "Une modification indique par If-Match l'ETag de ce qu'elle modifie.",
            "An edit says by If-Match the ETag of what it edits."),
    };

    public static ApiProblem ChangedMeanwhile() => new()
    {
        Type = "changed-meanwhile",
        Status = StatusCodes.Status412PreconditionFailed,
        Title = LocalizedText.Of("Modifié entre-temps", "Changed meanwhile"),
        Detail = LocalizedText.Of(
            "Ce que la modification concerne a changé depuis sa lecture. Il faut le relire, puis recommencer.",
            "What is to be edited has changed since it was read. Read it again, then start over."),
    };

    /// <param name="most">How much is taken.</param>
    public static ApiProblem TooLarge(LocalizedText most) => new()
    {
        Type = "too-large",
        Status = StatusCodes.Status413PayloadTooLarge,
        Title = LocalizedText.Of("Contenu trop volumineux", "Content too large"),
        Detail = most,
    };

    /// <summary>A conflict and no success, so that nobody takes for done what is not.</summary>
    public static ApiProblem SecondPersonNeeded(SecondPersonNeededException needed) => new()
    {
        Type = "second-person-needed",
        Status = StatusCodes.Status409Conflict,
        Title = LocalizedText.Of("Il faut l'accord d'une autre personne", "Somebody else has to agree"),
        Detail = needed.Text,
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["program"] = needed.Program, ["waiting"] = needed.Id },
    };

    /// <param name="detail">That somebody else was there first.</param>
    public static ApiProblem Taken(LocalizedText detail) => new()
    {
        Type = "taken-meanwhile",
        Status = StatusCodes.Status409Conflict,
        Title = LocalizedText.Of("Déjà pris", "Taken already"),
        Detail = detail,
    };

    /// <summary>What was sent is wrong: the path of each error is a JSON path into it.</summary>
    public static ApiProblem InvalidBody(params IReadOnlyList<InputError> errors) => new()
    {
        Type = "invalid-body",
        Status = StatusCodes.Status400BadRequest,
        Title = LocalizedText.Of("Contenu incorrect", "Invalid body"),
        Detail = LocalizedText.Of(Sentence(errors, "fr"), Sentence(errors, "en")),
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["errors"] = errors.Select(error => new { path = error.Path, line = error.Line, expected = error.Expected, found = error.Found }).ToArray(),
        },
    };

    public static ApiProblem InvalidParameter(string parameter, LocalizedText expected, string found) =>
        InvalidParameter(new InputError { Path = parameter, Expected = expected, Found = LocalizedText.Of($"« {found} »", $"'{found}'") });

    /// <summary>Parameters that are wrong: the path of each error is the parameter's name.</summary>
    public static ApiProblem InvalidParameter(params IReadOnlyList<InputError> errors) => new()
    {
        Type = "invalid-parameter",
        Status = StatusCodes.Status400BadRequest,
        Title = LocalizedText.Of("Paramètre incorrect", "Invalid parameter"),
        Detail = LocalizedText.Of(Sentence(errors, "fr"), Sentence(errors, "en")),
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["errors"] = errors.Select(error => new { parameter = error.Path, expected = error.Expected, found = error.Found }).ToArray(),
        },
    };

    private static string Sentence(IReadOnlyList<InputError> errors, string language) =>
        string.Join(" ", errors.Select(error => error.ToString(language) + "."));
}
