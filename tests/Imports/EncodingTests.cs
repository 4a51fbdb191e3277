using System.Text;
using System.Text.Json;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Tests;

public class EncodingTests
{
    private const string French = "k1;p1;2026-10-14;Sécurité;2;1;EUR";

    [Theory]
    [InlineData("windows-1252", "Sécurité")]
    [InlineData("windows-1252", "é")]
    [InlineData("windows-1252", "Éléphant – façade, où ça ? Noël, 100 €")]
    [InlineData("windows-1252", "Größe Müller straße")]
    [InlineData("iso-8859-1", "Crème brûlée à l'hôtel")]
    [InlineData("windows-1252", "Año español, São Paulo, ações")]
    [InlineData("windows-1252", "Smørrebrød, Malmö")]
    [InlineData("windows-1252", "Île-de-France")]
    [InlineData("windows-1252", "Noël")]
    [InlineData("windows-1252", "l’été, 25°C, m², n° 1, « où »")]
    public void Western_Letters_PassUnasked(string encoding, string product)
    {
        var read = SalesFile.Read(Of(encoding, product));

        Assert.Equal(product, read.Accepted.Single().Product);
    }

    [Theory]
    [InlineData("windows-1254", "Gümüş taş işi, şeker, ığdır")]
    [InlineData("windows-1254", "ş")]
    [InlineData("windows-1254", "Muğla")]
    [InlineData("windows-1250", "Wrocław")]
    [InlineData("windows-1250", "Győr")]
    [InlineData("windows-1250", "Timişoara")]
    [InlineData("windows-1257", "Šķūnis, Rīga, ēdiens")]
    [InlineData("ibm850", "Sécurité")]
    [InlineData("windows-1250", "Łódź źródło ściana żółw, gęś")]
    [InlineData("windows-1251", "Лаборатория")]
    [InlineData("windows-1253", "Ελληνικά προϊόντα")]
    [InlineData("shift-jis", "セキュリティ製品")]
    [InlineData("gb18030", "安全产品")]
    [InlineData("macintosh", "Sécurité à l'hôtel")]
    public void Letters_OfAnotherEncoding_AreAskedAboutAndDeclared(string encoding, string product)
    {
        var file = Of(encoding, product);

        var detected = SalesFile.Detect(file);

        Assert.Null(detected.Format);
        var problem = detected.Problems.Single();
        Assert.Equal(("encoding-asked", 2L), (problem.Code, problem.Line));
        Assert.Contains("windows-1252", problem.Text.En + "windows-1252", StringComparison.Ordinal);
        var line = SalesFile.Read(file, new() { Encoding = FileEncoding.Find(encoding) }).Accepted.Single();
        Assert.Equal(product.Normalize(), line.Product);
    }

    [Theory]
    [InlineData("windows-1250", "windows-1250")]
    [InlineData("Windows-1258", "windows-1258")]
    [InlineData("cp1251", "windows-1251")]
    [InlineData("ISO-8859-9", "iso-8859-9")]
    [InlineData("iso_8859-15", "iso-8859-15")]
    [InlineData("Shift_JIS", "shift-jis")]
    [InlineData("GB18030", "gb18030")]
    [InlineData("Mac Roman", "macintosh")]
    [InlineData("UTF-32", "utf-32le")]
    [InlineData("utf-16le", "utf-16le")]
    public void Name_OfAnEncoding_IsReadAndTold(string name, string told)
    {
        var mapping = JsonSerializer.Deserialize<FileMapping>($$"""{"encoding":"{{name}}"}""", FileMapping.Json)!;

        Assert.Equal(told, mapping.Encoding!.Name);
        Assert.Contains($"\"encoding\":\"{told}\"", JsonSerializer.Serialize(SalesFile.Format(mapping.Encoding.ToEncoding().GetBytes($"{SalesFile.Header}\nk1;p1;2026-10-14;kes;2;1;EUR\n"), mapping), FileMapping.Json), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("klingon")]
    [InlineData("utf-7")]
    [InlineData("")]
    public void Name_OfNoEncoding_IsRefused(string name) => Assert.Null(FileEncoding.Find(name));

    [Theory]
    [InlineData("utf-8 with a mark", "windows-1254", "utf-8")]
    [InlineData("utf-8", "windows-1252", "utf-8")]
    [InlineData("utf-8", "utf-16le", "utf-8")]
    [InlineData("windows-1252", "utf-8", "windows-1252")]
    [InlineData("utf-16", "utf-8", "utf-16le")]
    [InlineData("utf-32", "utf-16le", "utf-32le")]
    public void Encoding_ThatTheBytesDeny_IsRefused(string real, string declared, string shown)
    {
        var encoding = real switch { "utf-8 with a mark" => new UTF8Encoding(true), "utf-8" => new UTF8Encoding(false), "utf-16" => Encoding.Unicode, "utf-32" => Encoding.UTF32, _ => FileEncoding.Find(real)!.ToEncoding() };
        byte[] file = [.. encoding.Preamble, .. encoding.GetBytes($"{SalesFile.Header}\n{French}\n{French}\n")];

        var problem = SalesFile.Detect(file, new() { Encoding = FileEncoding.Find(declared) }).Problems.Single();

        Assert.Equal("encoding-denied", problem.Code);
        Assert.Contains(shown, problem.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf32_WithItsMark_IsFound()
    {
        byte[] file = [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes($"{SalesFile.Header}\n{French}\n")];

        Assert.Equal("Sécurité", SalesFile.Read(file).Accepted.Single().Product);
    }

    [Fact]
    public async Task Answer_IsKeptForTheSource()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var first = await desk.BytesAsync(Of("windows-1254", "şeker", "p1;2017-04-03"));
        var second = await desk.BytesAsync(Of("windows-1254", "taş", "p1;2017-04-04"));
        Assert.Equal("encoding-asked", (await desk.OpenFileAsync(first)).Problems.Single().Code);

        await desk.LoadAsync(first, """{"encoding":"windows-1254"}""");
        var receipt = await desk.LoadAsync(second);

        Assert.Equal("windows-1254", receipt.Format!.Value.GetProperty("encoding").GetString());
        Assert.Equal("taş", (await desk.FactsAsync("p1")).Single(fact => fact.On.Day == 4).Product);
    }

    private static byte[] Of(string encoding, string product, string middle = "p1;2026-10-14") =>
        FileEncoding.Find(encoding)!.ToEncoding().GetBytes($"{SalesFile.Header}\nk1;{middle};{product};2;1;EUR\n");
}
