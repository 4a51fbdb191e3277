using System.Text;
using System.Text.Json;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Tests;

public class FormatDetectionTests
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with a mark", "utf-16le", "utf-16be", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void File_InAnyEncoding_IsReadAlike(string name)
    {
        var encoding = name switch
        {
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            "utf-8 with a mark" => WithMark,
            "utf-16le" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        };
        byte[] file = [.. encoding.Preamble, .. encoding.GetBytes("Clé;Partenaire;Date de vente;Produit;Qté;Montant HT;Devise\né1;p1;13/04/2017;Sécurité – pro;1;1\u00A0234,50;EUR\n")];

        var line = Assert.Single(SalesFile.Read(file).Accepted);

        Assert.Equal(("é1", "Sécurité – pro", 12_345_000L, 2L), (line.LineKey, line.Product, line.Amount, line.LineNumber));
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Delimiter_OfTheHeader_IsFound(char delimiter)
    {
        var header = SalesFile.Header.Replace(';', delimiter);

        Assert.Equal(delimiter, SalesFile.Format(SalesFile.Utf8(header)).Delimiter);
    }

    [Fact]
    public void Delimiter_InASpreadsheetsHint_IsTakenAndPassedOver()
    {
        var format = SalesFile.Format(SalesFile.Utf8("sep=;", "", SalesFile.Header, "k1;p1;2017-04-05;kes;2;12.50;EUR"));

        Assert.Equal((';', 4L), (format.Delimiter, format.FirstLine.Line));
    }

    [Theory]
    [InlineData("12,50", "1.234", DecimalMark.Comma)]
    [InlineData("12.5", "1,234", DecimalMark.Point)]
    [InlineData("0,123", "1,234", DecimalMark.Comma)]
    [InlineData("1,234,567", "1,234", DecimalMark.Point)]
    [InlineData("1.234,56", "1,234", DecimalMark.Comma)]
    [InlineData("1234,567", "1,234", DecimalMark.Comma)]
    [InlineData("1234", "12", null)]
    public void DecimalMark_OfNumbers_IsDecidedByTheOnesThatReadOneWay(string one, string other, object? mark)
    {
        var format = SalesFile.Format(SalesFile.Utf8(SalesFile.Header, $"k1;p1;2017-04-13;kes;1;{one};EUR", $"k2;p1;2017-04-13;kes;1;{other};EUR"));

        Assert.Equal((DecimalMark?)mark, format.DecimalMark);
    }

    [Theory]
    [InlineData("2017-04-05", DayFormat.YearFirst)]
    [InlineData("20170405", DayFormat.Compact)]
    [InlineData("13/04/2017", DayFormat.DayFirst)]
    [InlineData("4/13/2017", DayFormat.MonthFirst)]
    [InlineData("05.04.2017", DayFormat.DayFirst)]
    [InlineData("5-avr-2017", DayFormat.MonthName)]
    [InlineData("5 April 2017", DayFormat.MonthName)]
    public void Days_InEachForm_AreTold(string day, object form) =>
        Assert.Equal((DayFormat)form, SalesFile.Format(SalesFile.Utf8(SalesFile.Header, $"k1;p1;{day};kes;1;1;EUR")).Days);

    [Theory]
    [InlineData("k1;p1;05/04/2017;kes;1;1;EUR", "days-ambiguous")]
    [InlineData("k1;p1;05/05/2017;kes;1;1;EUR", "days-ambiguous")]
    [InlineData("k1;p1;soon;kes;1;1;EUR", "days-unreadable")]
    [InlineData("k1;p1;13/04/2017;kes;1;1;EUR\nk1;p1;04/13/2017;kes;1;1;EUR", "days-mixed")]
    [InlineData("k1;p1;2017-04-05;kes;1;1,234;EUR", "numbers-ambiguous")]
    [InlineData("k1;p1;2017-04-05;kes;1;1,5;EUR\nk1;p1;2017-04-05;kes;1;1.5;EUR", "numbers-mixed")]
    public void Lines_ThatReadInSeveralWays_RefuseTheFile(string lines, string problem)
    {
        var detected = SalesFile.Detect(SalesFile.Utf8(SalesFile.Header, lines));

        Assert.Null(detected.Format);
        Assert.Equal([problem], detected.Problems.Select(found => found.Code));
        Assert.True(detected.Problems[0].Line >= 2);
    }

    [Fact]
    public void Mapping_ThatSaysTheForms_SettlesWhatIsAmbiguous()
    {
        var read = SalesFile.Read(
            SalesFile.Utf8(SalesFile.Header, "k1;p1;05/04/2017;kes;1;1,234;EUR"),
            new() { Days = DayFormat.MonthFirst, DecimalMark = DecimalMark.Point });

        Assert.Equal((new DateOnly(2017, 5, 4), 12_340_000L), (read.Accepted[0].Day, read.Accepted[0].Amount));
    }

    [Theory]
    [InlineData("partner;date;amount;currency", "key-missing")]
    [InlineData("document;partner;date;amount;currency", "key-missing")]
    [InlineData("key;date;amount;currency", "column-missing")]
    [InlineData("key;partner;amount;currency", "column-missing")]
    [InlineData("key;partner;date;quantity;currency", "amount-missing")]
    [InlineData("key;partner;date;amount", "currency-missing")]
    [InlineData("key;partner;date;montant;amount;currency", "column-twice")]
    [InlineData("a;b;c", "header-unknown")]
    [InlineData("key;\"partner", "header-broken")]
    [InlineData("PK\u0003\u0004", "workbook")]
    public void Header_ThatIsNotEnough_RefusesTheFile(string header, string problem) =>
        Assert.Equal([problem], SalesFile.Detect(SalesFile.Utf8(header)).Problems.Select(found => found.Code));

    [Fact]
    public void Mapping_OfColumns_PrevailsOverUsualNames()
    {
        var mapping = new FileMapping
        {
            Columns = new Dictionary<SalesColumn, string> { [SalesColumn.Amount] = "Net", [SalesColumn.LineKey] = "Id" },
            Details = new Dictionary<string, string> { ["channel"] = "amount" },
        };

        var line = Assert.Single(SalesFile.Read(SalesFile.Utf8("Id;key;partner;date;amount;Net;currency", "1;2;p1;2017-04-05;9;10;EUR"), mapping).Accepted);

        Assert.Equal(("1", 100_000L, """{"channel":"9"}"""), (line.LineKey, line.Amount, line.Details));
    }

    [Theory]
    [InlineData("amount", "Amount")]
    [InlineData("amount", "column 6")]
    [InlineData("montant", "montant")]
    public void Column_SaidToBeOfNoUse_IsLeftAlone(string name, string unused)
    {
        var file = SalesFile.Utf8($"key;partner;date;product;quantity;{name};unit price;currency", "1;p1;2017-04-05;kes;2;abc;10;EUR");

        Assert.Equal(200_000L, Assert.Single(SalesFile.Read(file, new() { Unused = [unused] }).Accepted).Amount);
        Assert.Equal("column-missing", Assert.Single(SalesFile.Detect(file, new() { Unused = ["partner"] }).Problems).Code);
    }

    [Fact]
    public void Mapping_OfAbsentColumns_RefusesTheFile()
    {
        var mapping = new FileMapping { Columns = new Dictionary<SalesColumn, string> { [SalesColumn.Amount] = "Net" }, Details = new Dictionary<string, string> { ["colour"] = "product" } };

        Assert.Equal(["header-absent", "detail-unknown"], SalesFile.Detect(SalesFile.Utf8(SalesFile.Header), mapping).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void FewLines_InAnotherForm_AreRejectedOneByOne()
    {
        var lines = Enumerable.Range(0, 300).Select(i => $"k{i};p1;2017-04-05;kes;1;{(i == 50 ? "1.5" : "1,5")};EUR");

        var read = SalesFile.Read(SalesFile.Utf8([SalesFile.Header, .. lines]));

        Assert.Equal((299, 52L), (read.Accepted.Count, Assert.Single(read.Rejected).LineNumber));
    }

    [Fact]
    public void Utf16_WithoutAMark_AsksForADeclaration()
    {
        var file = Encoding.Unicode.GetBytes($"{SalesFile.Header}\nk1;p1;2017-04-05;kes;2;12.50;EUR\n");

        Assert.Equal("encoding-unclear", SalesFile.Detect(file).Problems.Single().Code);
        Assert.Single(SalesFile.Read(file, new() { Encoding = FileEncoding.Utf16LittleEndian }).Accepted);
    }

    [Fact]
    public void Mapping_AsJson_ComesBackTheSame()
    {
        var mapping = new FileMapping { Encoding = FileEncoding.Windows1252, Delimiter = ';', DecimalMark = DecimalMark.Comma, Days = DayFormat.DayFirst, Currency = "EUR", Columns = new Dictionary<SalesColumn, string> { [SalesColumn.LineKey] = "Id" } };

        var json = JsonSerializer.Serialize(mapping, FileMapping.Json);

        Assert.Equal("""{"encoding":"windows-1252","delimiter":";","decimalMark":",","days":"dd/MM/yyyy","currency":"EUR","columns":{"lineKey":"Id"},"unused":[],"details":{}}""", json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<FileMapping>(json, FileMapping.Json), FileMapping.Json));
    }
}
