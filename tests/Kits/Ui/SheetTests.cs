using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Kits.Ui.Tests;

/// <summary>Lists to export hold nothing that a spreadsheet would carry out.</summary>
public class SheetTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33 1", "'+33 1")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("A \"b\"; c", "\"A \"\"b\"\"; c\"")]
    [InlineData("Exemple", "Exemple")]
    public async Task Csv_OfATextLikeAFormula_IsATextInASpreadsheet(string text, string written) =>
        Assert.Equal($"\uFEFFNom;Montant;Jour\r\n{written};-12,5;2026-06-15\r\n", Encoding.UTF8.GetString(await SendAsync("csv", Locale.French, text)));

    [Fact]
    public async Task Csv_InEnglish_HasCommasBetweenCells() =>
        Assert.Equal("\uFEFFName,Amount,Day\r\nExemple,-12.5,2026-06-15\r\n", Encoding.UTF8.GetString(await SendAsync("csv", Locale.English, "Exemple")));

    [Fact]
    public async Task Workbook_OfTheSameRow_HoldsTextsNumbersAndDaysByTheirTypes()
    {
        using var archive = new ZipArchive(new MemoryStream(await SendAsync("xlsx", Locale.English, "=1+1")));
        using var reader = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var sheet = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t>", sheet, StringComparison.Ordinal);
        Assert.Contains("<c><v>-12.5</v></c><c s=\"1\"><v>46188</v></c>", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.NotNull(archive.GetEntry("[Content_Types].xml"));
    }

    [Fact]
    public async Task Workbook_OfOddTexts_IsAsTheFormSays()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await SendAsync("xlsx", Locale.French, "a\u0001b\uFFFE 😀 <&>" + new string('x', 40_000))), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    /// <summary>However long a list is, no more of it is held than a few rows.</summary>
    [Fact]
    public async Task Workbook_OfManyRows_IsSentAsTheyAreRead()
    {
        var (sent, most) = (new CountingStream(), 0L);
        await using (var writer = new WorkbookWriter(sent))
        {
            for (var row = 0; row < 20_000; row++)
            {
                await writer.WriteAsync([SheetCell.Of($"{row} {Guid.NewGuid()}"), SheetCell.Of(row)], TestContext.Current.CancellationToken);
                most = Math.Max(most, (row * 36L / 2) - sent.Length);
            }
        }

        Assert.True(sent.Length > 400_000, $"{sent.Length} bytes were sent");
        Assert.True(most < 100_000, $"{most} bytes were held back");
    }

    private sealed class CountingStream : Stream
    {
        private long _sent;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _sent;

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => _sent += count;

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }

    private static async Task<byte[]> SendAsync(string form, Locale locale, string text)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext
        {
            RequestServices = new ServiceCollection().AddSingleton(locale).BuildServiceProvider(),
            Request = { QueryString = new QueryString("?form=" + form) },
            Response = { Body = body },
        };
        await new Sheet("list", [LocalizedText.Of("Nom", "Name"), LocalizedText.Of("Montant", "Amount"), LocalizedText.Of("Jour", "Day")], (_, _) => Rows(text)).ExecuteAsync(context);
        Assert.StartsWith("attachment; filename*=UTF-8''list." + form, context.Response.Headers.ContentDisposition.ToString(), StringComparison.Ordinal);
        return body.ToArray();
    }

    private static async IAsyncEnumerable<IReadOnlyList<SheetCell>> Rows(string text)
    {
        await Task.Yield();
        yield return [SheetCell.Of(text), SheetCell.Of(-12.5m), SheetCell.Of(new DateOnly(2026, 6, 15))];
    }
}
