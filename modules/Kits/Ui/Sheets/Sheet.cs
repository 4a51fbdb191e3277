using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Kits.Ui;

/// <summary>A list to export, as CSV or as a workbook. It is sent as it is read, however long it is.</summary>
/// <param name="Name">Name of the file, without its ending.</param>
/// <param name="Titles">The columns' titles.</param>
/// <param name="Rows">The rows, in the reader's language.</param>
public sealed record Sheet(string Name, IReadOnlyList<LocalizedText> Titles, Func<Locale, CancellationToken, IAsyncEnumerable<IReadOnlyList<SheetCell>>> Rows) : IResult
{
    /// <summary>Name of the query parameter that says in which form.</summary>
    public const string FormName = "form";

    public const string Workbook = "xlsx";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var isWorkbook = httpContext.Request.Query[FormName] == Workbook;
        var locale = httpContext.RequestServices.GetRequiredService<Locale>();

        // Before anything is sent: whoever may not read the list is answered so, not cut off.
        await using var rows = Rows(locale, httpContext.RequestAborted).GetAsyncEnumerator(httpContext.RequestAborted);
        var hasRow = await rows.MoveNextAsync();
        var response = httpContext.Response;
        response.ContentType = isWorkbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = $"{Name}.{(isWorkbook ? Workbook : "csv")}" }.ToString();
        await using ISheetWriter sheet = isWorkbook ? new WorkbookWriter(response.BodyWriter.AsStream()) : new CsvSheetWriter(response.BodyWriter.AsStream(), locale);
        await sheet.WriteAsync([.. Titles.Select(title => SheetCell.Of(locale.Say(title)))], httpContext.RequestAborted);
        for (; hasRow; hasRow = await rows.MoveNextAsync())
        {
            await sheet.WriteAsync(rows.Current, httpContext.RequestAborted);
        }
    }
}

/// <summary>Writes rows in one form; what it holds back is written when it is disposed.</summary>
internal interface ISheetWriter : IAsyncDisposable
{
    Task WriteAsync(IReadOnlyList<SheetCell> row, CancellationToken cancellation);
}
