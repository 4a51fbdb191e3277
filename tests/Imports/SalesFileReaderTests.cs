using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Receipts;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Tests;

public class SalesFileReaderTests
{
    private const string Good = "k1;p1;2017-04-05;kes;2;12.50;EUR";

    [Fact]
    public void Line_OfEveryColumn_IsReadWithItsNumber()
    {
        var read = SalesFile.Read(SalesFile.Utf8(SalesFile.Header, "k1;p1;2017-04-05;kes;-2;1234.5678;eur"));

        var expected = new SalesLine { LineNumber = 2, LineKey = "k1", Member = "p1", Day = new(2017, 4, 5), Product = "kes", Quantity = -20_000, Amount = 12_345_678, Currency = "EUR" };
        Assert.Equal([expected], read.Accepted);
        Assert.Empty(read.Rejected);
    }

    [Theory]
    [InlineData(TextLimits.Name, 1)]
    [InlineData(TextLimits.Name + 1, 0)]
    public void Line_OfALongProduct_IsReadUpToTheLimit(int letters, int accepted)
    {
        var read = SalesFile.Read(SalesFile.Utf8(SalesFile.Header, $"k1;p1;2017-04-05;{new string('é', letters)};2;1;EUR"));

        Assert.Equal((accepted, 1 - accepted), (read.Accepted.Count, read.Rejected.Count));
    }

    [Fact]
    public void Lines_BehindQuotedBreaks_KeepTheirLineNumbers()
    {
        var read = SalesFile.Read(SalesFile.Utf8(SalesFile.Header, "", "k1;p1;2017-04-05;\"kes\n\n\";2;1;EUR", "", Good, "k2;p1;x;kes;2;1;EUR", Good));

        Assert.Equal([7L, 9L], read.Accepted.Select(line => line.LineNumber));
        Assert.Equal([(3L, "bad-text"), (8L, "not-a-day")], read.Rejected.Select(line => (line.LineNumber, line.Reason.Code)));
        Assert.Equal(2, read.Blank);
    }

    [Fact]
    public void Lines_OfAnyLineEnd_KeepTheirLineNumbers()
    {
        var text = string.Concat(SalesFile.Header, "\r\n", Good, "\r", Good, "\n", Good);

        Assert.Equal([2L, 3L, 4L], SalesFile.Read(Encoding.UTF8.GetBytes(text)).Accepted.Select(line => line.LineNumber));
    }

    [Theory]
    [InlineData(";p1;2017-04-05;kes;2;1;EUR", "key", "", "missing")]
    [InlineData("k1;;2017-04-05;kes;2;1;EUR", "partner", "", "missing")]
    [InlineData("k1;p1;05/04/2017;kes;2;1;EUR", "date", "05/04/2017", "not-a-day")]
    [InlineData("k1;p1;2017-02-30;kes;2;1;EUR", "date", "2017-02-30", "not-a-day")]
    [InlineData("k1;p1;2017-04-05;kes;two;1;EUR", "quantity", "two", "not-a-number")]
    [InlineData("k1;p1;2017-04-05;kes;2;;EUR", "amount", "", "missing")]
    [InlineData("k1;p1;2017-04-05;kes;2;1,5;EUR", "amount", "1,5", "not-a-number")]
    [InlineData("k1;p1;2017-04-05;kes;2;1.23456;EUR", "amount", "1.23456", "too-many-decimals")]
    [InlineData("k1;p1;2017-04-05;kes;2;1000000000000;EUR", "amount", "1000000000000", "too-large")]
    [InlineData("k1;p1;2017-04-05;kes;2;1;EURO", "currency", "EURO", "not-a-currency")]
    [InlineData("k1;p1;2017-04-05;kes;2;1;", "currency", "", "missing")]
    [InlineData("k1\t1;p1;2017-04-05;kes;2;1;EUR", "key", "k1\\u00091", "bad-text")]
    [InlineData("k1;p1;2017-04-05;kes;2;1", null, "", "too-few-columns")]
    [InlineData("k1;p1;2017-04-05;kes;2;1;EUR;more", null, "", "too-many-columns")]
    [InlineData("k1;p1;2017-04-05;\"ke\"s;2;1;EUR", null, "", "quote-stray")]
    [InlineData("k1;p1;2017-04-05;ke\"s;2;1;EUR", null, "", "quote-stray")]
    [InlineData("k1;p1;2017-04-05;\"kes;2;1;EUR", null, "", "quote-open")]
    [InlineData("k1;p1;2017-04-05;kes\0;2;1;EUR", null, "", "zero-byte")]
    [InlineData("k1;p1;2017-04-05;\uFEFFkes;2;1;EUR", null, "", "mark-inside")]
    [InlineData("\uFEFFk1;p1;2017-04-05;kes;2;1;EUR", null, "", "mark-inside")]
    public void Line_ThatIsBad_IsRejectedWithItsReason(string line, string? column, string value, string reason)
    {
        var read = SalesFile.One(line);

        Assert.Empty(read.Accepted);
        var rejected = Assert.Single(read.Rejected);
        Assert.Equal((2L, column, value, reason), (rejected.LineNumber, rejected.Column, rejected.Value, rejected.Reason.Code));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void LineKey_OfManyCharacters_IsTakenUpToAHundred(int length, bool taken) =>
        Assert.Equal(taken ? 1 : 0, SalesFile.One(new string('é', length) + Good[2..]).Accepted.Count);

    [Fact]
    public void LineKey_WithSpacesAndLooseAccents_IsTrimmedAndComposed() =>
        Assert.Equal("n\u00E91", SalesFile.One("\u00A0 ne\u03011 " + Good[2..]).Accepted.Single().LineKey);

    [Fact]
    public void Bytes_OfAnotherEncoding_RejectTheirLineOnly()
    {
        byte[] file = [.. SalesFile.Utf8(SalesFile.Header, "é1" + Good[2..]), .. Encoding.Latin1.GetBytes("é2" + Good[2..] + "\n"), .. SalesFile.Utf8("é3" + Good[2..])];

        var read = SalesFile.Read(file, new() { Encoding = FileEncoding.Utf8 });

        Assert.Equal(["é1", "é3"], read.Accepted.Select(line => line.LineKey));
        Assert.Equal([(3L, "not-text")], read.Rejected.Select(line => (line.LineNumber, line.Reason.Code)));
    }

    [Fact]
    public void OpenQuote_InTheMiddle_TakesOneLineOnly()
    {
        string[] lines = [SalesFile.Header, .. Enumerable.Range(0, 50_000).Select(i => i == 7 ? $"k{i};\"p1;2017-04-05;kes;2;12.50;EUR" : $"k{i}{Good[2..]}")];

        var read = SalesFile.Read(SalesFile.Utf8(lines));

        Assert.Equal(49_999, read.Accepted.Count);
        Assert.Equal([(9L, "quote-open")], read.Rejected.Select(line => (line.LineNumber, line.Reason.Code)));
    }

    /// <summary>Records that outgrow what is held of the file at once, wherever in it they start.</summary>
    [Theory]
    [InlineData(1_000, 400)]
    [InlineData(90_001, 20)]
    [InlineData(262_100, 9)]
    [InlineData(262_144, 9)]
    [InlineData(524_300, 7)]
    [InlineData(1_048_000, 12)]
    public void Records_OfManyLinesAndSizes_AreReadWhole(int length, int count)
    {
        var note = $"\"{new string('n', length / 2)}\n\"\"\r\n{new string('m', length / 2)}\"";
        string[] lines = [SalesFile.Header + ";note", .. Enumerable.Range(0, count).SelectMany(i => (string[])[$"a{i}{Good[2..]};{note}", $"b{i}{Good[2..]};{new string('x', i * 37)}"])];

        var read = SalesFile.Read(SalesFile.Utf8(lines));

        Assert.Empty(read.Rejected);
        Assert.Equal(Enumerable.Range(0, count).SelectMany(i => ((long, string)[])[(2 + (4 * i), $"a{i}"), (5 + (4 * i), $"b{i}")]), read.Accepted.Select(line => (line.LineNumber, line.LineKey)));
    }

    [Fact]
    public void Line_OfAHundredMegabytes_IsPassedOverInBoundedMemory()
    {
        var format = SalesFile.Format(SalesFile.Utf8(SalesFile.Header, Good));
        var file = new LongLineStream(Encoding.UTF8.GetBytes($"{SalesFile.Header}\n{Good}\n"), 100_000_000, Encoding.UTF8.GetBytes($"\r\n{Good}\n"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = SalesFile.Read(file, format);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 16_000_000, "more memory than the buffers was taken");
        Assert.Equal([2L, 4L], read.Accepted.Select(line => line.LineNumber));
        Assert.Equal([(3L, "line-too-long")], read.Rejected.Select(line => (line.LineNumber, line.Reason.Code)));
    }

    [Fact]
    public void Formula_InATextColumn_IsKeptAndNeutralInTheRejectFile()
    {
        var read = SalesFile.Read(SalesFile.Utf8(SalesFile.Header, "k1;p1;2017-04-05;=cmd;2;12.50;EUR", "=k2;p1;2017-04-05;kes;@two;12.50;EUR"));
        using var file = new MemoryStream();
        using (var rejects = new RejectFile(file, "en"))
        {
            var line = Assert.Single(read.Rejected);
            rejects.Add(new ImportReject { Number = 1, Line = line.LineNumber, Column = line.Column, Value = line.Value, Reason = line.Reason.Text, Raw = line.Raw });
        }

        Assert.Equal("=cmd", Assert.Single(read.Accepted).Product);
        Assert.Contains("\n3;quantity;\"'@two\";", Encoding.UTF8.GetString(file.ToArray()), StringComparison.Ordinal);
        Assert.Contains("\"'=k2;p1;2017-04-05;", Encoding.UTF8.GetString(file.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Key_OfDocumentAndLine_IsBoth()
    {
        var read = SalesFile.Read(SalesFile.Utf8("Facture;N° ligne;Partenaire;Date;CA;Devise", "F1;1;p1;2017-04-13;10,5;EUR", "F1;1/2;p1;2017-04-13;10,5;EUR"));

        Assert.Equal(["F1/1"], read.Accepted.Select(line => line.LineKey));
        Assert.Equal("bad-document-line", Assert.Single(read.Rejected).Reason.Code);
    }

    [Fact]
    public void Amount_OfQuantityAndPrice_IsTheirProduct()
    {
        var read = SalesFile.Read(SalesFile.Utf8("key;partner;date;qty;unit price", "k1;p1;2017-04-13;-1.5;3.3333", "k2;p1;2017-04-13;999999999999;999999999999"), new() { Currency = "EUR" });

        Assert.Equal([-50_000L], read.Accepted.Select(line => line.Amount));
        Assert.Equal("too-large", Assert.Single(read.Rejected).Reason.Code);
    }

    [Fact]
    public void Details_OfEveryType_AreOneObjectInOrder()
    {
        var read = SalesFile.Read(SalesFile.Utf8("key;partner;date;amount;currency;Promotion;Canal;Expédié le;Marge", "k1;p1;13/04/2017;1;EUR;oui;web;14/04/2017;2,50", "k2;p1;13/04/2017;1;EUR;;;;"));

        Assert.Equal("""{"channel":"web","margin":2.5,"promotion":true,"shippedOn":"2017-04-14"}""", read.Accepted[0].Details);
        Assert.Null(read.Accepted[1].Details);
    }

    [Fact]
    public void Reading_FromTheEndOfABatch_GoesOnWithTheNextLine()
    {
        var file = SalesFile.Utf8([SalesFile.Header, .. Enumerable.Range(0, 10).Select(i => $"k{i};p1;2017-04-05;\"a\"\"b\";2;12.50;EUR")]);
        var format = SalesFile.Format(file);
        var batch = new SalesBatch(4);
        using (var first = new SalesFileReader(new MemoryStream(file), format))
        {
            Assert.True(first.Read(batch));
        }

        using var rest = new SalesFileReader(new MemoryStream(file), format, batch.Next);
        Assert.True(rest.Read(batch));
        Assert.Equal((6L, "k4"), (batch.Lines[0].LineNumber, batch.Lines[0].LineKey));
    }
}
