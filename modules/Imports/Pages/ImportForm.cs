using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Imports.Looks;
using PartnerHub.Imports.Mappings;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Pages;

/// <summary>Takes what the forms of the pages on imports send: a file, which leads on to its receipt, or a mapping.</summary>
internal static class ImportForm
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPost("/programs/{program}/imports", SendAsync).AsFormOf(form => PageAddress.Imports(form.Route("program")))
            .WithMetadata(new DisableRequestSizeLimitAttribute(), new NeedsOnProgramAttribute(Rights.Operate))
            .WithFormOptions(multipartBodyLengthLimit: long.MaxValue);
        HeldFileForm.Map(pages);
        pages.MapPost("/programs/{program}/imports/sources/{source}", KeepAsync).AsFormOf(form => ImportAddress.Mapping(form.Route("program"), form.Route("source"), form["kind"]));
    }

    // The file is bound by the framework, which keeps to the limits said for this address.
    private static async Task<Results<RedirectHttpResult, RefusedForm>> SendAsync(
        string program, IFormFile? file, IFormCollection fields, HttpContext context, HeldFiles files, ImportUpload upload, IMediator mediator, CancellationToken cancellation)
    {
        var form = (await SentForm.BindAsync(context))!;
        if ((await mediator.Send(new FindProgram(program), cancellation))?.Description is not { } served)
        {
            return form.Refused("", OpenProblem.NotServed.Text);
        }

        if (file is null || file.Length == 0)
        {
            return form.Refused("file", ImportPageWords.NoFile);
        }

        await using var content = file.OpenReadStream();
        var sent = SentFile.Of(fields);
        var kind = sent.Kind.Length > 0 ? sent.Kind : KindGuess.Of(content, served);
        content.Position = 0;
        var held = await files.HoldAsync(Held(program, kind, sent, file), content, cancellation);
        return form["go"] == "look" ? TypedResults.LocalRedirect(ImportAddress.Held(program, held.Id)) : await LoadAsync(held, files, upload, cancellation);
    }

    private static HeldFile Held(string program, string kind, SentFile sent, IFormFile file) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        Program = program,
        Kind = kind,
        IsGuessed = sent.Kind.Length == 0,
        Source = sent.Source.Trim(),
        FileName = Path.GetFileName(file.FileName),
        Period = sent.Period,
        Mapping = sent.Mapping,
    };

    /// <summary>Loads a file that is held; one that is refused goes on waiting, and its page says why.</summary>
    public static async Task<RedirectHttpResult> LoadAsync(HeldFile held, HeldFiles files, ImportUpload upload, CancellationToken cancellation)
    {
        var opened = await upload.TakeAsync(held.ToQuestion(), cancellation);
        if (opened.Receipt is not { } receipt)
        {
            return TypedResults.LocalRedirect(ImportAddress.Held(held.Program, held.Id));
        }

        await files.DropAsync(held, cancellation);
        return TypedResults.LocalRedirect(ImportAddress.Receipt(receipt.Number));
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> KeepAsync(
        string program, string source, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        var written = string.IsNullOrWhiteSpace(form["mapping"]) ? "{}" : form["mapping"];
        try
        {
            await mediator.Send(new KeepMapping(program, source, form["kind"], written) { Version = form.Number("version") ?? 0 }, cancellation);
            return TypedResults.LocalRedirect(ImportAddress.Mapping(program, source, form["kind"]) + "&saved=1");
        }
        catch (InvalidRequestException invalid)
        {
            return form.Refused([.. invalid.Errors.Select(error => new FormProblem("mapping", LocalizedText.Of(error.ToString("fr"), error.ToString("en"))))]);
        }
    }
}

/// <summary>What stands in the form beside the file.</summary>
internal sealed record SentFile(string Kind, string Source, string? Period, string? Mapping)
{
    public static SentFile Of(IFormCollection fields) =>
        new(Text(fields, "kind") ?? "", Text(fields, "source") ?? "", Text(fields, "period"), Text(fields, "mapping"));

    private static string? Text(IFormCollection fields, string name) => string.IsNullOrEmpty(fields[name]) ? null : fields[name].ToString();
}
