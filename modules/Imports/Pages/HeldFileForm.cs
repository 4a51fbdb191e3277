using System.Globalization;
using System.Text.Json.Nodes;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Imports.Looks;
using PartnerHub.Imports.Samples;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Pages;

/// <summary>Takes what is said of a file that waits: to look again, to load it, or to drop it.</summary>
internal static class HeldFileForm
{
    public const string ColumnStart = "column-";
    private static readonly string[] Parts = ["encoding", "delimiter", "decimalMark", "days", "currency", "member"];

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPost("/programs/{program}/imports/waiting/{file}", SayAsync).AsFormOf(form => ImportAddress.Held(form.Route("program"), form.Route("file")));
        pages.MapGet("/programs/{program}/imports/samples/{kind}.csv", SampleAsync).ExcludeFromDescription();
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> SayAsync(
        string program, string file, SentForm form, HeldFiles files, ImportUpload upload, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new LookAtFile(program, file), cancellation) is not { } look)
        {
            return form.Refused("", FileWords.GoneText);
        }

        if (form["go"] == "drop")
        {
            await files.DropAsync(look.File, cancellation);
            return TypedResults.LocalRedirect(PageAddress.Imports(program));
        }

        var said = Said(look, form);
        await files.SayAsync(said, cancellation);
        return form["go"] == "load" ? await ImportForm.LoadAsync(said, files, upload, cancellation) : TypedResults.LocalRedirect(ImportAddress.Held(program, file));
    }

    // Of another kind the columns are others: what was picked of the one before says nothing.
    private static HeldFile Said(FileLook look, SentForm form)
    {
        var kind = form["kind"];
        var isAnother = kind.Length > 0 && kind != look.File.Kind;
        return look.File with
        {
            Kind = isAnother ? kind : look.File.Kind,
            IsGuessed = look.File.IsGuessed && !isAnother,
            Source = form["source"].Trim(),
            Period = form["period"].Trim() is { Length: > 0 } period ? period : null,
            Mapping = isAnother ? null : Mapping(look, form).ToJsonString(),
        };
    }

    private static JsonObject Mapping(FileLook look, SentForm form)
    {
        var mapping = (JsonObject)look.Mapping.DeepClone();
        foreach (var part in Parts.Where(form.Has))
        {
            mapping.Remove(part);
            if (form[part].Length > 0)
            {
                mapping[part] = part is "currency" ? form[part].Trim().ToUpperInvariant() : part is "member" ? form[part].Trim() : form[part];
            }
        }

        string?[] picked = [.. Enumerable.Range(0, look.Rows.Headers.Count).Select(i => ColumnStart + i.ToString(CultureInfo.InvariantCulture)).Select(field => form.Has(field) ? form[field] : null)];
        return look.Rows.Headers.Count == 0 ? mapping : PickedColumns.Declare(mapping, look.Rows.Headers, picked, look.Targets);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> SampleAsync(string program, string kind, IMediator mediator, IProgramDays days, CancellationToken cancellation) =>
        (await mediator.Send(new FindProgram(program), cancellation))?.Description is { } described && SampleFile.Of(kind, described, days.Today(program)) is { } sample
            ? TypedResults.File(sample, "text/csv; charset=utf-8", $"{program}-{kind}.csv")
            : TypedResults.NotFound();
}
