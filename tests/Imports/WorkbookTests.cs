using System.IO.Compression;
using System.Text;
using PartnerHub.Imports.Formats;
using static PartnerHub.Imports.Tests.Workbook;

namespace PartnerHub.Imports.Tests;

public class WorkbookTests
{
    private const int May4 = 42_859;

    private static string[] Header => Texts(SalesFile.Header);

    private static string[] Good => [Text("k1"), Text("p1"), Day(May4), Text("kes; 24\" \n pro"), Number("2"), Number("1.234"), Text("EUR")];

    [Fact]
    public void Sheet_OfTypedCells_IsReadAsALine()
    {
        var read = SalesFile.Read(new Workbook().Sheet("Sales", Header, Good).ToBytes());

        var line = Assert.Single(read.Accepted);
        Assert.Equal(("k1", "p1", new DateOnly(2017, 5, 4), "kes; 24\"   pro", 20_000L, 12_340L, 2L), (line.LineKey, line.Member, line.Day, line.Product, line.Quantity, line.Amount, line.LineNumber));
    }

    [Fact]
    public void Format_OfASheet_TellsItAndItsHeader()
    {
        var format = SalesFile.Format(new Workbook().Sheet("Ventes", Texts("Rapport;mai"), null, Header, Good).ToBytes());

        Assert.Equal((FileEncoding.Workbook, "Ventes", 3L, 4L), (format.Encoding, format.Sheet, format.HeaderLine, format.FirstLine.Line));
    }

    [Fact]
    public void Rows_KeepTheirNumbers_BehindGaps()
    {
        var read = SalesFile.Read(new Workbook().Sheet("Sales", Header, null, Good, null, [Text("k2"), .. Good[1..5], Text("x"), Text("EUR")]).ToBytes());

        Assert.Equal(3L, Assert.Single(read.Accepted).LineNumber);
        Assert.Equal((5L, "amount", "x", "not-a-number"), (read.Rejected[0].LineNumber, read.Rejected[0].Column, read.Rejected[0].Value, read.Rejected[0].Reason.Code));
    }

    [Fact]
    public void Cells_OfEveryKind_AreReadOrRejectedWithTheirLine()
    {
        var read = SalesFile.Read(new Workbook().Sheet(
            "Sales",
            Header,
            [Text("k1"), Padded(42), Text("31/05/2017"), Nothing, Number("1"), Formula("A1*2", "33.300000000000004"), Text("EUR")],
            [Text("k2"), Text("p1"), Moment("42859.75"), Nothing, Number("1"), Text("1 234,50"), Text("EUR")],
            [Text("k3"), Text("p1"), Number("42859"), Nothing, Number("1"), Text("12,5 €"), Text("EUR")],
            [Text("k4"), Text("p1"), Day(May4), Error("#N/A"), Error("#DIV/0!"), Number("5"), Text("EUR")],
            [Text("k5"), Text("p1"), Day(May4), Nothing, Nothing, Error("#REF!"), Text("EUR")],
            [Error("#VALUE!"), Text("p1"), Day(May4), Nothing, Nothing, Number("5"), Text("EUR")],
            [Text("k7"), Error("#NAME?"), Day(May4), Nothing, Nothing, Number("5"), Text("EUR")],
            [Number("20170001"), Text("p1"), Day(May4), Nothing, Nothing, Number("1E-2"), Text("EUR")]).ToBytes());

        Assert.Equal(
            ["k1 00042 2017-05-31 333000", "k2 p1 2017-05-04 12345000", "k3 p1 2017-05-04 125000", "20170001 p1 2017-05-04 100"],
            read.Accepted.Select(line => $"{line.LineKey} {line.Member} {line.Day:yyyy-MM-dd} {line.Amount}"));
        Assert.Equal(
            ["5 product #N/A cell-error", "6 amount #REF! not-a-number", "7 key #VALUE! cell-error", "8 partner #NAME? cell-error"],
            read.Rejected.Select(line => $"{line.LineNumber} {line.Column} {line.Value} {line.Reason.Code}"));
    }

    [Fact]
    public void Error_InAColumnThatIsNotUsed_RejectsNothing()
    {
        string[] header = [.. Header, Text("Check")], wrong = [.. Good, Error("#N/A")], farRight = [.. Good, Nothing, Error("#REF!")];
        string[]?[] rows = [.. Enumerable.Range(0, 300).Select(i => (string[])[Text($"k{i}"), .. (i == 250 ? farRight : wrong)[1..]])];

        var read = SalesFile.Read(new Workbook().Sheet("Sales", [header, .. rows]).ToBytes());

        Assert.Equal((300, 0), (read.Accepted.Count, read.Rejected.Count));
    }

    [Fact]
    public void Merged_Cells_AreSaidOnceAndTheirOtherRowsRejected()
    {
        var read = SalesFile.Read(new Workbook().Sheet("Sales", "visible", "<mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>", Header, Good, [Text("k2"), Nothing, .. Good[2..]]).ToBytes());

        Assert.Equal("k1", Assert.Single(read.Accepted).LineKey);
        Assert.Equal((3L, "partner", "missing"), (read.Rejected[0].LineNumber, read.Rejected[0].Column, read.Rejected[0].Reason.Code));
    }

    [Fact]
    public void Sheet_IsTheFirstThatFitsAndNotHidden()
    {
        var book = new Workbook().Sheet("Cover", Texts("Report;May")).Sheet("Old", "hidden", "", Header, Good).Sheet("Lines", Header, Good, Good).Sheet("More", Header, Good).ToBytes();

        Assert.Equal("Lines", SalesFile.Format(book).Sheet);
        Assert.Equal("Old", SalesFile.Format(book, new() { Sheet = "old" }).Sheet);
        Assert.Equal("sheet-absent", SalesFile.Detect(book, new() { Sheet = "May" }).Problems.Single().Code);
    }

    [Fact]
    public void Reading_FromAPlace_GoesOnWithTheNextRow()
    {
        var file = new Workbook().Sheet("Sales", [Header, .. Enumerable.Range(0, 9).Select(i => (string[])[Text($"k{i}"), .. Good[1..]])]).ToBytes();
        var format = SalesFile.Format(file);
        var batch = new Lines.SalesBatch(4);
        using (var first = new Lines.SalesFileReader(new MemoryStream(file), format))
        {
            Assert.True(first.Read(batch));
        }

        using var rest = new Lines.SalesFileReader(new MemoryStream(file), format, batch.Next);
        Assert.True(rest.Read(batch));
        Assert.Equal((6L, "k4"), (batch.Lines[0].LineNumber, batch.Lines[0].LineKey));
    }

    [Fact]
    public void Container_WithAPassword_AsksToTakeItOff()
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]];

        Assert.Equal("workbook-locked", SalesFile.Detect(file).Problems.Single().Code);
        Assert.Equal("workbook-old", SalesFile.Detect([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]]).Problems.Single().Code);
    }

    [Theory]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    public void SmallArchive_ThatUnpacksToALot_IsRefusedInBoundedMemory(string part)
    {
        using var file = new MemoryStream();
        file.Write(new Workbook().Sheet("Sales", Header, Good).ToBytes());
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
        }

        var bomb = Append(file, part, 300);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal("workbook-too-large", SalesFile.Detect(bomb).Problems.Single().Code);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 24_000_000);
    }

    [Fact]
    public void Archive_OfSomethingElse_IsNoWorkbook()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("word/document.xml").Open().Dispose();
        }

        Assert.Equal("workbook", SalesFile.Detect(file.ToArray()).Problems.Single().Code);
    }

    [Fact]
    public void Damaged_Workbooks_AreRefusedOrReadToTheirEnd()
    {
        var original = new Workbook().Sheet("Sales", [Header, .. Enumerable.Range(0, 20).Select(i => (string[])[Text($"k{i}"), .. Good[1..]])]).ToBytes();
        for (var seed = 0; seed < MutatedFilesTests.Files; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = [.. original];
            for (var i = random.Next(1, 5); i > 0; i--)
            {
                bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            }

            var file = random.Next(4) == 0 ? bytes[..random.Next(4, bytes.Length)] : bytes;
            var detected = SalesFile.Detect(file);
            if (detected.Format is { } format)
            {
                var read = SalesFile.Read(new MemoryStream(file), format);
                Assert.True(read.Accepted.Count + read.Rejected.Count + read.Blank > 0, $"workbook {seed} comes to nothing");
            }
            else
            {
                Assert.NotEmpty(detected.Problems);
            }
        }
    }

    private static byte[] Append(MemoryStream file, string part, int megabytes)
    {
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = archive.CreateEntry(part).Open();
            var zeros = new byte[1_000_000];
            for (var i = 0; i < megabytes; i++)
            {
                content.Write(zeros);
            }
        }

        return file.ToArray();
    }
}
