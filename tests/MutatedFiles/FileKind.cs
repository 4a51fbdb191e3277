using System.Text;
using PartnerHub.Imports.Tests;
using PartnerHub.Questionnaires.Tests.Word;

namespace PartnerHub.MutatedFiles;

/// <summary>A kind of files.</summary>
/// <param name="Id">What it is asked for by.</param>
/// <param name="Records">What its rows are, as imports call it; null for a questionnaire's document.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Make">A good one.</param>
public sealed record FileKind(string Id, string? Records, FileForm Form, Func<Random, byte[]> Make)
{
    private const int MostRows = 40;

    /// <summary>Some cells in quotes, of which some hold breaks and separators.</summary>
    private static readonly string[] Texts = ["kes", "\"a \"\"b\"\" \n;c\"", "\"kes\"", "", "Modèle"];

    private static readonly string[] FactRows =
    [
        "p1;f{0};sales;2017-03-{1:00};;;{0}.5;EUR;;;web",
        "p1;f{0};certification;2017-02-01;2019-02-{1:00};;;;p1-01;;",
        "p2.tracks;f{0};website;2017-02-{1:00};;yes;;;;;",
        "p2;f{0};score;2017-02-{1:00};;{0}.5;;;;;",
        "p3;f{0};pos-submission;2017-04-05;;no;;;;2017-W{1:00};",
    ];

    public static IReadOnlyList<FileKind> All { get; } =
    [
        new("sales", "sales", FileForm.Text, random => Csv(random, "key;partner;date;product;quantity;amount;currency", Sale)),
        new("facts", "facts", FileForm.Text, random => Csv(random, "member;key;kind;on;until;value;amount;currency;person;period;channel", (i, _) => Fact(i))),
        new("partners", "partners", FileForm.Text, random => Csv(random, "id;name;country;types;joinedOn;level;levelSince", Partner)),
        new("people", "people", FileForm.Text, random => Csv(random, "person;partner;name;email", (i, _) => $"ann{i};p{1 + (i % 3)};Ann Exemple {i};ann{i}@example.invalid")),
        new("fact-lists", "facts", FileForm.List, random => List(random, i => $$"""{ "member": "p{{1 + (i % 4)}}", "key": "l{{i}}", "kind": "sales", "on": "2017-03-{{1 + (i % 28):00}}", "amount": {{i}}.5, "currency": "EUR", "details": { "channel": "web" } }""")),
        new("partner-lists", "partners", FileForm.List, random => List(random, i => $$"""{ "id": "l{{i}}", "name": "Modèle \"{{i}}\"", "country": "FR", "types": ["a", "b"], "joinedOn": "2016-01-{{1 + (i % 28):00}}" }""")),
        new("people-lists", "people", FileForm.List, random => List(random, i => $$"""{ "person": "bob{{i}}", "partner": "p{{1 + (i % 4)}}", "name": "Bob Exemple", "email": "bob{{i}}@example.invalid" }""")),
        new("sales-workbooks", "sales", FileForm.Package, random => Sheet(random, "key;partner;date;product;quantity;amount;currency", i => [.. TextCells($"w{i}", $"p{1 + (i % 4)}"), Workbook.Day(42_800 + (i % 28)), Workbook.Text("kes"), Workbook.Number($"{i}"), Workbook.Formula("A1", $"{i}.25"), Workbook.Text("EUR")])),
        new("fact-workbooks", "facts", FileForm.Package, random => Sheet(random, "member;key;kind;on;amount;currency", i => [.. TextCells($"p{1 + (i % 4)}", $"w{i}", "sales"), Workbook.Day(42_800 + (i % 28)), Workbook.Number($"{i}.5"), Workbook.Text("EUR")])),
        new("partner-workbooks", "partners", FileForm.Package, random => Sheet(random, "id;name;country;joinedOn", i => [.. TextCells($"w{i}", "Modèle", "FR"), Workbook.Day(42_400 + i)])),
        new("questionnaires", null, FileForm.Text, random => Encoding.UTF8.GetBytes(FilledDocument.Of(random))),
        new("word-documents", null, FileForm.Package, random => WordFileMaker.Set(FilledDocument.Of(random))),
    ];

    private static byte[] Csv(Random random, string header, Func<int, Random, string> line) =>
        Encoding.UTF8.GetBytes(string.Join(random.Next(4) == 0 ? "\r\n" : "\n", Enumerable.Range(0, random.Next(1, MostRows)).Select(i => random.Next(20) == 0 ? "" : line(i, random)).Prepend(header)) + "\n");

    private static string Sale(int i, Random random) =>
        FormattableString.Invariant($"k{i};p{1 + (i % 4)};2017-04-{1 + (i % 28):00};{Texts[random.Next(10) == 0 ? 1 : 0]};{i};{i}.{i % 100:00};EUR");

    private static string Fact(int i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, FactRows[i % FactRows.Length], i, 1 + (i % 28));

    private static string Partner(int i, Random random) =>
        FormattableString.Invariant($"n{i};{Texts[random.Next(Texts.Length)]};FR;a|b;2016-01-{1 + (i % 28):00};silver;2016-02-{1 + (i % 28):00}");

    private static byte[] List(Random random, Func<int, string> one) => Encoding.UTF8.GetBytes($"[\n{string.Join(",\n", Enumerable.Range(0, random.Next(1, MostRows)).Select(one))}\n]\n");

    private static byte[] Sheet(Random random, string header, Func<int, string[]> row) =>
        new Workbook().Sheet("Rows", [Workbook.Texts(header), .. Enumerable.Range(0, random.Next(1, MostRows)).Select(i => random.Next(20) == 0 ? null : row(i))]).ToBytes();

    private static IEnumerable<string> TextCells(params string[] texts) => texts.Select(Workbook.Text);
}

/// <summary>How a file is written.</summary>
public enum FileForm
{
    Text,
    List,

    /// <summary>A package of zipped parts.</summary>
    Package,
}
