using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Mappings;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Imports.Pages;

/// <summary>Takes what the forms of the pages on imports send: a file, which leads on to its receipt, or a mapping.</summary>
internal static class ImportForm
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPost("/programs/{program}/imports", SendAsync).AsFormOf(form => PageAddress.Imports(form.Route("program")))
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .WithFormOptions(multipartBodyLengthLimit: long.MaxValue);
        pages.MapPost("/programs/{program}/imports/sources/{source}", KeepAsync).AsFormOf(form => ImportAddress.Mapping(form.Route("program"), form.Route("source")));
    }

    // The file is bound by the framework, which keeps to the limits said for this address.
    private static async Task<Results<RedirectHttpResult, RefusedForm>> SendAsync(
        string program, IFormFile? file, IFormCollection fields, HttpContext context, ImportUpload upload, CancellationToken cancellation)
    {
        var form = (await SentForm.BindAsync(context))!;
        if (file is null || file.Length == 0)
        {
            return form.Refused("file", ImportPageWords.NoFile);
        }

        await using var content = file.OpenReadStream();
        var sent = SentFile.Of(fields);
        var uploaded = new UploadedFile(program, sent.Source, file.FileName, sent.Mapping, sent.Period) { Kind = sent.Kind };
        var opened = await upload.TakeAsync(uploaded, content, cancellation);
        return opened.Receipt is { } receipt
            ? TypedResults.LocalRedirect(ImportAddress.Receipt(receipt.Number))
            : form.Refused([new("", ImportPageWords.NotRead(file.FileName)), .. opened.Problems.Select(problem => new FormProblem(FieldOf(problem), ImportPageWords.Of(problem)))]);
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> KeepAsync(
        string program, string source, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        var written = string.IsNullOrWhiteSpace(form["mapping"]) ? "{}" : form["mapping"];
        try
        {
            await mediator.Send(new KeepMapping(program, source, written) { Version = form.Number("version") ?? 0 }, cancellation);
            return TypedResults.LocalRedirect(ImportAddress.Mapping(program, source) + "?saved=1");
        }
        catch (InvalidRequestException invalid)
        {
            return form.Refused([.. invalid.Errors.Select(error => new FormProblem("mapping", LocalizedText.Of(error.ToString("fr"), error.ToString("en"))))]);
        }
    }

    private static string FieldOf(ImportProblem problem) => problem.Code switch
    {
        "bad-source" => "source",
        "bad-period" => "period",
        "bad-mapping" => "mapping",
        "unknown-kind" => "kind",
        _ => "file",
    };
}

/// <summary>What stands in the form beside the file.</summary>
internal sealed record SentFile(string Kind, string Source, string? Period, string? Mapping)
{
    public static SentFile Of(IFormCollection fields) =>
        new(Text(fields, "kind") ?? "", Text(fields, "source") ?? "", Text(fields, "period"), Text(fields, "mapping"));

    private static string? Text(IFormCollection fields, string name) => string.IsNullOrEmpty(fields[name]) ? null : fields[name].ToString();
}
