using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Access.PersonalData;

internal static class PersonalDataForms
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void MapPersonalDataForms(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/account/data", OwnAsync).ExcludeFromDescription();
        pages.MapGet("/accounts/{account}/data", OfAsync).ExcludeFromDescription();
        pages.MapPost("/accounts/{account}/erasure", EraseAsync).AsFormOf(form => AccessAddress.Account(form.Route("account")));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> OwnAsync(HttpResponse response, IMediator mediator, CancellationToken cancellation) =>
        File(response, await mediator.Send(new ExportMyself(), cancellation));

    private static async Task<Results<FileContentHttpResult, NotFound>> OfAsync(string account, HttpResponse response, IMediator mediator, CancellationToken cancellation) =>
        File(response, await mediator.Send(new ExportAccount(account), cancellation));

    private static async Task<Results<RedirectHttpResult, RefusedForm>> EraseAsync(string account, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (form["sure"] != "yes")
        {
            return form.Refused("sure", Words.EraseSure);
        }

        await mediator.Send(new EraseAccount(account), cancellation);
        return TypedResults.LocalRedirect(AccessAddress.Account(account));
    }

    private static Results<FileContentHttpResult, NotFound> File(HttpResponse response, AccountExport? export)
    {
        if (export is null)
        {
            return TypedResults.NotFound();
        }

        response.Headers.CacheControl = "no-store";
        return TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(export, Written), "application/json", $"{export.Id}.json");
    }
}
