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

namespace PartnerHub.Imports.Pages;

/// <summary>Takes what the forms of the pages on imports send: a file, which leads on to its receipt, or a mapping.</summary>
internal static class ImportForm
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPost("/programs/{program}/imports", SendAsync)
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .WithFormOptions(multipartBodyLengthLimit: long.MaxValue)
            .ExcludeFromDescription();
        pages.MapPost("/programs/{program}/imports/sources/{source}", KeepAsync).ExcludeFromDescription();
    }

    private static async Task<RedirectHttpResult> SendAsync(
        string program, IFormFile? file, IFormCollection fields, ImportUpload upload, RefusedFiles refused, CancellationToken cancellation)
    {
        var form = SentFile.Of(fields);
        if (file is null || file.Length == 0)
        {
            return Back(program, form, refused.Keep("", [ImportPageWords.NoFile]));
        }

        await using var content = file.OpenReadStream();
        var uploaded = new UploadedFile(program, form.Source, file.FileName, form.Mapping, form.Period) { Kind = form.Kind };
        var opened = await upload.TakeAsync(uploaded, content, cancellation);
        return opened.Receipt is { } receipt
            ? TypedResults.LocalRedirect(ImportAddress.Receipt(receipt.Number))
            : Back(program, form, refused.Keep(file.FileName, opened.Problems));
    }

    private static async Task<RedirectHttpResult> KeepAsync(
        string program, string source, [FromForm] string? mapping, [FromForm] long version, IMediator mediator, RefusedFiles refused, CancellationToken cancellation)
    {
        var written = string.IsNullOrWhiteSpace(mapping) ? "{}" : mapping;
        try
        {
            await mediator.Send(new KeepMapping(program, source, written) { Version = version }, cancellation);
            return TypedResults.LocalRedirect(ImportAddress.Mapping(program, source) + "?saved=1");
        }
        catch (InvalidRequestException invalid)
        {
            return Back(invalid.Errors.Select(error => new ImportProblem("bad-mapping", LocalizedText.Of(error.ToString("fr"), error.ToString("en")))));
        }
        catch (LostRaceException)
        {
            return Back([ImportPageWords.MappingChanged]);
        }

        RedirectHttpResult Back(IEnumerable<ImportProblem> problems) =>
            TypedResults.LocalRedirect($"{ImportAddress.Mapping(program, source)}?refused={refused.Keep(written, [.. problems]):N}");
    }

    private static RedirectHttpResult Back(string program, SentFile form, Guid why) =>
        TypedResults.LocalRedirect(ImportAddress.Refused(program, why) + $"&kind={Uri.EscapeDataString(form.Kind)}&source={Uri.EscapeDataString(form.Source)}");
}

/// <summary>What stands in the form beside the file.</summary>
internal sealed record SentFile(string Kind, string Source, string? Period, string? Mapping)
{
    public static SentFile Of(IFormCollection fields) =>
        new(Text(fields, "kind") ?? "", Text(fields, "source") ?? "", Text(fields, "period"), Text(fields, "mapping"));

    private static string? Text(IFormCollection fields, string name) => string.IsNullOrEmpty(fields[name]) ? null : fields[name].ToString();
}
