using Microsoft.AspNetCore.Http;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;
using PartnerHub.Kits.Web;

namespace PartnerHub.Imports.Api;

internal static class ImportProblems
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static ApiProblem WrongMedia { get; } = Media($"text/csv, {Workbook}, application/octet-stream");

    public static ApiProblem WrongRecordsMedia { get; } = Media($"text/csv, application/json, {Workbook}, application/octet-stream");

    public static ApiProblem Unknown(string import) => Problems.NotFound(
        "unknown-import",
        LocalizedText.Of("Import inconnu", "Unknown import"),
        LocalizedText.Of($"Aucun fichier reçu n'a le numéro « {Echo.Of(import)} ».", $"No file received has the number '{Echo.Of(import)}'."));

    public static ApiProblem Refused(IReadOnlyList<ImportProblem> problems) => new()
    {
        Type = "file-refused",
        Status = StatusCodes.Status422UnprocessableEntity,
        Title = LocalizedText.Of("Fichier refusé", "File refused"),
        Detail = LocalizedText.Of(string.Join(" ", problems.Select(problem => problem.Text.Fr)), string.Join(" ", problems.Select(problem => problem.Text.En))),
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["errors"] = problems.Select(problem => new { code = problem.Code, line = problem.Line, text = problem.Text }).ToArray(),
        },
    };

    private static ApiProblem Media(string expected) => new()
    {
        Type = "wrong-media-type",
        Status = StatusCodes.Status415UnsupportedMediaType,
        Title = LocalizedText.Of("Type de contenu inattendu", "Unexpected media type"),
        Detail = LocalizedText.Of($"Le fichier est le corps de la requête ; Content-Type attendu : {expected}.", $"The file is the body of the request; Content-Type is to be one of: {expected}."),
    };
}
