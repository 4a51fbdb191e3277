using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Tests;

/// <summary>Cells of a line that only one column has: its currency, what the whole file says, columns without a header.</summary>
public class LineCellsTests
{
    private static readonly FileMapping Forms = new() { Days = DayFormat.YearFirst, DecimalMark = DecimalMark.Point };

    [Theory]
    [InlineData("EUR", null)]
    [InlineData("eUr", null)]
    [InlineData(" EUR ", null)]
    [InlineData("AZZ", null)]
    [InlineData("ZAA", null)]
    [InlineData("EU", "not-a-currency")]
    [InlineData("EU1", "not-a-currency")]
    [InlineData("@UR", "not-a-currency")]
    [InlineData("EU[", "not-a-currency")]
    [InlineData("EU{", "not-a-currency")]
    [InlineData("Eé", "not-a-currency")]
    public void Currency_OfALine_IsThreeLetters(string currency, string? reason)
    {
        var read = SalesFile.One($"k1;p1;2017-04-05;kes;2;1;{currency}");

        Assert.Equal(reason, read.Rejected.SingleOrDefault()?.Reason.Code);
        Assert.Equal(reason is null ? [currency.Trim().ToUpperInvariant()] : [], read.Accepted.Select(line => line.Currency));
    }

    [Theory]
    [InlineData("k1;p1;2017-04-05;1;EUR;;", null)]
    [InlineData("k1;p1;2017-04-05;1;EUR; ;\u00A0", null)]
    [InlineData("k1;p1;2017-04-05;1;EUR;x", "too-many-columns")]
    [InlineData("k1;p1;2017-04-05;1;EUR;;x", "too-many-columns")]
    [InlineData("k1;p1;2017-04-05;1", "too-few-columns")]
    public void Columns_WithoutAHeader_MayBeEmpty(string line, string? reason)
    {
        var read = SalesFile.Read(SalesFile.Utf8("key;partner;date;amount;currency", line), Forms);

        Assert.Equal((reason, reason is null ? 1 : 0), (read.Rejected.SingleOrDefault()?.Reason.Code, read.Accepted.Count));
    }

    [Theory]
    [InlineData(TextLimits.Id, null)]
    [InlineData(TextLimits.Id + 1, "bad-text")]
    public void Member_OfALine_IsReadUpToTheLimit(int letters, string? reason) =>
        Assert.Equal((reason, reason is null ? null : "partner"), SalesFile.One($"k1;{new string('p', letters)};2017-04-05;kes;2;1;EUR").Rejected.Select(line => (line.Reason.Code, line.Column)).SingleOrDefault());

    [Theory]
    [InlineData("k1;;2017-04-05;kes;;1;", "p9", "EUR", null)]
    [InlineData("k1;p1;2017-04-05;;2;1;USD", "p1", "USD", null)]
    [InlineData("k1;p1;2017-04-05;kes;2;$1;", null, null, "amount currency-denied")]
    [InlineData("k1;p1;2017-04-05;kes;2;€1;", "p1", "EUR", null)]
    [InlineData("k1;p1;2017-04-05;kes;2;$1;USD", "p1", "USD", null)]
    [InlineData("k1;p\u0001;2017-04-05;kes;2;1;EUR", null, null, "partner bad-text")]
    [InlineData("k1;p1;2017-04-05;k\u0001;2;1;EUR", null, null, "product bad-text")]
    [InlineData("k1;p1;;kes;2;1;EUR", null, null, "date missing")]
    [InlineData("k1;p1;2017-04-05;kes;1.23456;1;EUR", null, null, "quantity too-many-decimals")]
    [InlineData("k1;p1;2017-04-05;kes;1000000000000;1;EUR", null, null, "quantity too-large")]
    public void Line_OfAFileThatSaysMemberAndCurrency_FallsBackToThem(string line, string? member, string? currency, string? rejected)
    {
        var read = SalesFile.One(line, Forms with { Member = "p9", Currency = "EUR" });

        Assert.Equal(rejected, read.Rejected.Select(one => $"{one.Column} {one.Reason.Code}").SingleOrDefault());
        Assert.Equal((member, currency), read.Accepted.Select(one => (one.Member, one.Currency)).SingleOrDefault());
    }

    [Theory]
    [InlineData("2;1.5", 30_000L, null)]
    [InlineData("0;1.5", 0L, null)]
    [InlineData(";1.5", null, "qty missing")]
    [InlineData("2;", null, "unit price missing")]
    [InlineData("2;x", null, "unit price not-a-number")]
    [InlineData("2;$1.5", null, "unit price currency-denied")]
    [InlineData("1000000;1000000", null, "unit price too-large")]
    public void Amount_OfAPrice_NeedsItsQuantity(string cells, long? expected, string? rejected)
    {
        var read = SalesFile.Read(SalesFile.Utf8("key;partner;date;qty;unit price", $"k1;p1;2017-04-13;{cells}"), Forms with { Currency = "EUR" });

        Assert.Equal(rejected, read.Rejected.Select(one => $"{one.Column} {one.Reason.Code}").SingleOrDefault());
        Assert.Equal(expected, read.Accepted.Select(one => (long?)one.Amount).SingleOrDefault());
    }

    [Theory]
    [InlineData("F1;2", "F1/2", null)]
    [InlineData(";2", null, "Facture missing")]
    [InlineData("F1;", null, "N° ligne missing")]
    [InlineData("F/1;2", "F/1/2", null)]
    [InlineData("F1;1/2", null, "N° ligne bad-document-line")]
    public void Key_OfDocumentAndLine_NeedsBoth(string cells, string? key, string? rejected)
    {
        var read = SalesFile.Read(SalesFile.Utf8("Facture;N° ligne;Partenaire;Date;CA;Devise", $"{cells};p1;2017-04-13;10;EUR"), Forms);

        Assert.Equal(rejected, read.Rejected.Select(one => $"{one.Column} {one.Reason.Code}").SingleOrDefault());
        Assert.Equal(key, read.Accepted.Select(one => one.LineKey).SingleOrDefault());
    }

    [Theory]
    [InlineData(97, true)]
    [InlineData(98, false)]
    public void Key_OfDocumentAndLine_IsAHundredLettersAtMost(int letters, bool isRead)
    {
        var read = SalesFile.Read(SalesFile.Utf8("Facture;N° ligne;Partenaire;Date;CA;Devise", $"{new string('F', letters)};12;p1;2017-04-13;10;EUR"), Forms);

        Assert.Equal(isRead ? null : ("Facture", "bad-text"), read.Rejected.Select(one => ((string, string)?)(one.Column!, one.Reason.Code)).SingleOrDefault());
    }

    [Theory]
    [InlineData("web;1.5;oui;2017-04-13", """{"channel":"web","margin":1.5,"promotion":true,"shippedOn":"2017-04-13"}""", null)]
    [InlineData(";;non;", """{"promotion":false}""", null)]
    [InlineData(";;;", null, null)]
    [InlineData(";x;;", null, "Marge not-a-number")]
    [InlineData(";;x;", null, "Promotion not-a-flag")]
    [InlineData(";;;x", null, "Expédié le not-a-day")]
    [InlineData("w\u0001;;;", null, "Canal bad-text")]
    public void Details_OfALine_AreReadByTheirTypes(string cells, string? details, string? rejected)
    {
        var read = SalesFile.Read(SalesFile.Utf8("key;partner;date;amount;currency;Canal;Marge;Promotion;Expédié le", $"k1;p1;2017-04-13;1;EUR;{cells}"), Forms);

        Assert.Equal(rejected, read.Rejected.Select(one => $"{one.Column} {one.Reason.Code}").SingleOrDefault());
        Assert.Equal(details, read.Accepted.Select(one => one.Details).SingleOrDefault());
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void Detail_OfText_IsAThousandLettersAtMost(int letters, bool isRead) =>
        Assert.Equal(isRead ? 1 : 0, SalesFile.Read(SalesFile.Utf8("key;partner;date;amount;currency;Canal", $"k1;p1;2017-04-13;1;EUR;{new string('x', letters)}"), Forms).Accepted.Count);

    [Fact]
    public void Columns_InAnyOrder_AreEachReadAtTheirPlace()
    {
        string[] headers = ["key", "partner", "date", "product", "quantity", "amount", "currency"];
        string[] cells = ["k1", "p1", "2017-04-05", "kes", "2", "€12.50", "EUR"];

        for (var first = 0; first < headers.Length; first++)
        {
            string Turned(string[] parts) => string.Join(';', parts[first..].Concat(parts[..first]));
            var line = SalesFile.Read(SalesFile.Utf8(Turned(headers), Turned(cells)), Forms).Accepted.Single();
            var denied = SalesFile.Read(SalesFile.Utf8(Turned(headers), Turned([.. cells[..5], "$12.50", "EUR"])), Forms).Rejected.Single();

            Assert.Equal(("k1", "p1", new DateOnly(2017, 4, 5), "kes", 20_000L, 125_000L, "EUR"), (line.LineKey, line.Member, line.Day, line.Product, line.Quantity, line.Amount, line.Currency));
            Assert.Equal(("amount", "currency-denied"), (denied.Column, denied.Reason.Code));
        }
    }

    [Fact]
    public void Blank_Line_HasNoCellWithText()
    {
        var read = SalesFile.Read(SalesFile.Utf8(SalesFile.Header, ";;; ;\u00A0;;", ";;;;;;x", ";"), Forms);

        Assert.Equal((2, 3L, "key", "missing"), (read.Blank, read.Rejected.Single().LineNumber, read.Rejected[0].Column, read.Rejected[0].Reason.Code));
    }
}
