using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Mappings;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Web;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Api;

internal static class ImportsEndpoint
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly LocalizedText NumberExpected = LocalizedText.Of("un nombre entier", "a whole number");

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/programs/{program}/imports/sales", SendAsync)
            .Accepts<Stream>("text/csv", Workbook, "application/octet-stream")
            .WithMetadata(new DisableRequestSizeLimitAttribute(), new NeedsOnProgramAttribute(Rights.Operate)).TakesIdempotencyKey()
            .WithName("importSales").WithTags("Imports")
            .WithSummary("Send a file of sales")
            .WithDescription("The body is the file. It is loaded in the background: the answer is its receipt, 202 while there is something to load, 200 when the very same file was loaded before. Lines are told apart by `source` and line key: a line sent again changes nothing, a corrected one replaces the earlier one.");
        MapRecords(api, ImportKinds.Partners, "importPartners", "Send a file of partners and their memberships");
        MapRecords(api, ImportKinds.People, "importPeople", "Send a file of the partners' people");
        MapRecords(api, ImportKinds.Facts, "importFacts", "Send a file of facts");
        api.MapMapping();
        api.MapGet("/programs/{program}/imports", ListAsync)
            .WithName("listImports").WithTags("Imports")
            .WithSummary("Receipts of a program's files, newest first");
        api.MapGet("/imports/{import}", FindAsync)
            .WithName("findImport").WithTags("Imports")
            .WithSummary("The receipt of a file");
        api.MapGet("/imports/{import}/rejects.csv", RejectsAsync)
            .WithName("listRejects").WithTags("Imports")
            .WithSummary("The rejected lines of a file, as CSV: line, column, value, reason")
            .Produces<string>(StatusCodes.Status200OK, "text/csv");
        api.MapGet("/imports/{import}/remarks", RemarksAsync)
            .WithName("listRemarks").WithTags("Imports")
            .WithSummary("What is pointed out on lines of a file that are not rejected: repeated ones, totals rows, days far from its period");
        api.MapGet("/imports/{import}/events", WatchAsync)
            .WithName("watchImport").WithTags("Imports")
            .WithSummary("The progress of a load, as server-sent events")
            .Produces<string>(StatusCodes.Status200OK, "text/event-stream");
    }

    private static void MapRecords(IEndpointRouteBuilder api, string kind, string name, string summary) =>
        api.MapPost($"/programs/{{program}}/imports/{kind}", (string program, string? source, string? fileName, HttpRequest request, ImportUpload upload, CancellationToken cancellation) =>
            MediaOf(request) is "text/csv" or "application/json" or Workbook or "application/octet-stream"
                ? TakeAsync(new UploadedFile(program, source ?? "", NameOf(fileName, kind), Mapping: null, Period: null) { Kind = kind }, request, upload, cancellation)
                : Task.FromResult<Results<Accepted<ImportReceipt>, Ok<ImportReceipt>, ApiProblem>>(ImportProblems.WrongRecordsMedia))
            .Accepts<Stream>("text/csv", "application/json", Workbook, "application/octet-stream")
            .WithMetadata(new DisableRequestSizeLimitAttribute(), new NeedsOnProgramAttribute(Rights.Operate)).TakesIdempotencyKey()
            .WithName(name).WithTags("Imports")
            .WithSummary(summary)
            .WithDescription("The body is the file: CSV or .xlsx with a header, or a JSON list. It is loaded in the background: the answer is its receipt, 202 while there is something to load, 200 when the very same file was loaded before.");

    private static async Task<Results<Accepted<ImportReceipt>, Ok<ImportReceipt>, ApiProblem>> SendAsync(
        string program, string? source, string? fileName, string? period, HttpRequest request, ImportUpload upload, CancellationToken cancellation) =>
        MediaOf(request) is "text/csv" or Workbook or "application/octet-stream"
            ? await TakeAsync(new UploadedFile(program, source ?? "", NameOf(fileName, ImportKinds.Sales), Mapping: null, period), request, upload, cancellation)
            : ImportProblems.WrongMedia;

    private static string? MediaOf(HttpRequest request) => request.ContentType?.Split(';')[0].Trim();

    private static string NameOf(string? fileName, string kind) => string.IsNullOrWhiteSpace(fileName) ? kind : fileName;

    private static async Task<Results<Accepted<ImportReceipt>, Ok<ImportReceipt>, ApiProblem>> TakeAsync(
        UploadedFile file, HttpRequest request, ImportUpload upload, CancellationToken cancellation)
    {
        if (!IdempotencyKey.TryRead(request, out var key, out var problem))
        {
            return problem;
        }

        var caller = request.HttpContext.RequestServices.GetRequiredService<CallerContext>();
        request.HttpContext.TellReplay(caller);
        file = file with { Token = key is null ? null : hash => IdempotencyKey.Token(request, key, hash) };
        var opened = await upload.TakeAsync(file, request.Body, cancellation);
        return opened.Receipt is not { } receipt ? ImportProblems.Refused(opened.Problems)
            : opened.AlreadyKnown ? TypedResults.Ok(receipt)
            : TypedResults.Accepted(string.Create(CultureInfo.InvariantCulture, $"/api/v1/imports/{receipt.Number}"), receipt);
    }

    private static async Task<Results<Ok<Page<ImportReceipt>>, ApiProblem>> ListAsync(
        string program, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem))
        {
            return problem;
        }

        if (page.After is not null && !TryNumber(page.After, out _))
        {
            return Problems.InvalidParameter("after", NumberExpected, page.After);
        }

        if (await mediator.Send(new FindProgram(program), cancellation) is null)
        {
            return Problems.UnknownProgram(program);
        }

        long? before = TryNumber(page.After ?? "", out var number) ? number : null;
        var receipts = await mediator.Send(new ListImports(program, before, limit + 1), cancellation);
        return TypedResults.Ok(Page<ImportReceipt>.Of(receipts, limit, receipt => receipt.Number.ToString(CultureInfo.InvariantCulture)));
    }

    private static async Task<Results<Ok<ImportReceipt>, ApiProblem>> FindAsync(string import, IMediator mediator, CancellationToken cancellation) =>
        await ReceiptAsync(import, mediator, cancellation) is { } receipt ? TypedResults.Ok(receipt) : ImportProblems.Unknown(import);

    private static async Task<IResult> RejectsAsync(string import, HttpRequest request, IMediator mediator, CancellationToken cancellation) =>
        await ReceiptAsync(import, mediator, cancellation) is { } receipt
            ? new RejectsResult(receipt.Number, ApiLanguage.Of(request))
            : ImportProblems.Unknown(import);

    private static async Task<Results<Ok<IReadOnlyList<RemarkBody>>, ApiProblem>> RemarksAsync(string import, IMediator mediator, CancellationToken cancellation) =>
        await ReceiptAsync(import, mediator, cancellation) is { } receipt
            ? TypedResults.Ok<IReadOnlyList<RemarkBody>>([.. (await mediator.Send(new ListRemarks(receipt.Number, int.MaxValue), cancellation)).Select(RemarkBody.Of)])
            : ImportProblems.Unknown(import);

    private static async Task<IResult> WatchAsync(string import, IMediator mediator, TimeProvider time, CancellationToken cancellation)
    {
        if (await ReceiptAsync(import, mediator, cancellation) is not { } first)
        {
            return ImportProblems.Unknown(import);
        }

        var started = time.GetTimestamp();
        return ProgressEvents.Stream(
            async stop => ImportProgress.Of((await mediator.Send(new FindImport(first.Number), stop))!, first.Position, time.GetElapsedTime(started)), time, cancellation);
    }

    private static async Task<ImportReceipt?> ReceiptAsync(string text, IMediator mediator, CancellationToken cancellation) =>
        TryNumber(text, out var number) ? await mediator.Send(new FindImport(number), cancellation) : null;

    private static bool TryNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
