using System.Globalization;
using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Records;
using PartnerHub.Kits.Web;

namespace PartnerHub.Imports.Tests;

/// <summary>
/// Files damaged in many ways: none ends the reading, each line comes out accepted, rejected or blank, and no line that was
/// left alone is lost. <c>PARTNERHUB_MUTATED_FILES</c> says how many; every file is made of its own number, so that one that fails can be made again.
/// </summary>
public class MutatedFilesTests
{
    private const int Usual = 300;
    private const int InCi = 1_000;
    private const long MostBytes = 48_000_000;
    private static readonly FileMapping Forms = new() { Encoding = FileEncoding.Utf8, Delimiter = ';', Days = DayFormat.YearFirst, DecimalMark = DecimalMark.Point };

    internal static int Files => int.TryParse(Environment.GetEnvironmentVariable("PARTNERHUB_MUTATED_FILES"), NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files
        : Environment.GetEnvironmentVariable("CI") == "true" ? InCi : Usual;

    [Fact]
    public void Reading_MutatedFiles_AccountsForEveryLine()
    {
        for (var seed = 0; seed < Files; seed++)
        {
            var file = new MutatedFile(seed);
            var format = SalesFile.Format(file.Original, Forms);
            var before = GC.GetAllocatedBytesForCurrentThread();

            var read = SalesFile.Read(new MemoryStream(file.Bytes), format, 7);

            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes, $"file {seed} took more memory than the buffers");
            CheckPlaces(seed, file, read);
            CheckUntouched(seed, file, read);
        }
    }

    [Fact]
    public void Detecting_MutatedFiles_FindsAFormatOrSaysWhyNot()
    {
        for (var seed = 0; seed < Files; seed++)
        {
            var file = new MutatedFile(seed, withHeader: true);
            var detected = SalesFile.Detect(file.Bytes);
            if (detected.Format is not { } format)
            {
                Assert.NotEmpty(detected.Problems);
                continue;
            }

            var read = SalesFile.Read(new MemoryStream(file.Bytes), format);
            Assert.True(read.Rejected.TrueForAll(line => line.LineNumber >= format.FirstLine.Line), $"file {seed} rejects a line before its first");
        }
    }

    [Fact]
    public void Reading_MutatedFacts_AccountsForEveryLine() =>
        Account(new FactRecordKind(), ["key", "member", "on", "product", "quantity", "amount", "currency"], seed => new(seed));

    [Fact]
    public void Reading_MutatedPartners_AccountsForEveryLine() => Account(
        new PartnerKind(),
        ["id", "name", "country", "types", "joinedOn", "level", "levelSince"],
        seed => new(seed, Made(seed, i => $"n{i};Modèle \"\"{i}\"\";FR;a|b;2016-01-{1 + (i % 28):00};silver;2016-02-{1 + (i % 28):00}")));

    [Fact]
    public void Reading_MutatedPeople_AccountsForEveryLine() => Account(
        new PersonKind(),
        ["person", "partner", "name", "email"],
        seed => new(seed, Made(seed, i => $"ann{i};p{i % 5};Ann Exemple {i};ann{i}@example.invalid")));

    private static byte[] Made(int seed, Func<int, string> line) =>
        Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 1 + (seed % 40)).Select(line).Prepend(SalesFile.Header)) + "\n");

    private static void Account<T>(IRecordKind<T> kind, string[] columns, Func<int, MutatedFile> make)
        where T : class
    {
        var shape = kind.ShapeFor(SalesProgram.Description);
        for (var seed = 0; seed < Files; seed++)
        {
            var file = make(seed);
            var format = new RecordFormat
            {
                Encoding = FileEncoding.Utf8,
                Delimiter = ';',
                DecimalMark = DecimalMark.Point,
                Days = DayFormat.YearFirst,
                Headers = columns,
                Columns = columns.Index().ToDictionary(column => column.Item, column => column.Index),
                FirstLine = new(Math.Min(file.Bytes.Length, SalesFile.Header.Length + 1), 2),
            };
            using var records = new CsvRecords(Lines.Utf8Text.Open(new MemoryStream(file.Bytes), format.Encoding, format.FirstLine.Offset), format, format.FirstLine, shape);
            List<long> places = [.. Places<T>(seed, records)];
            Assert.True(!file.KeepsHeader || places.Count == 0 || places[^1] <= file.Lines.Count, $"file {seed} names a line it does not have");
            Assert.True(!file.KeepsHeader || file.HasQuotes || places.Count == file.Lines.Count - 1, $"file {seed}: {places.Count} lines of {file.Lines.Count - 1}");
        }
    }

    [Fact]
    public void Reading_MutatedLists_GivesEachObjectOrSaysWhereItEnds()
    {
        for (var seed = 0; seed < Files; seed++)
        {
            var objects = string.Join(",\n", Enumerable.Range(0, 1 + (seed % 40)).Select(i => $$"""{ "id": "n{{i}}", "name": "Modèle \"{{i}}\"", "country": "FR", "types": ["a", "b"] }"""));
            var file = new MutatedFile(seed, Encoding.UTF8.GetBytes($"[\n{objects}\n]\n"));
            using var records = new JsonRecords(new MemoryStream(file.Bytes) { Position = Math.Min(1, file.Bytes.Length) }, new(1, 1), 0);
            Assert.All(Places<FactRecord>(seed, records), place => Assert.True(place <= file.Lines.Count + 1, $"file {seed} names a line it does not have"));
        }
    }

    /// <summary>The line of each record, which is blank, rejected or JSON.</summary>
    private static IEnumerable<long> Places<T>(int seed, IRecordReader records)
        where T : class
    {
        var last = 0L;
        while (records.Read())
        {
            var record = records.Current;
            if (!record.IsBlank && record.Rejected is null)
            {
                _ = ContractsJson.TryRead(record.Json, JsonBody.TypeOf<T>(), out _, out _);
            }

            Assert.True(record.LineNumber >= last, $"file {seed} goes back to line {record.LineNumber}");
            last = record.LineNumber;
            yield return last;
        }
    }

    /// <summary>Lines come in order, each once, and without quotes there are as many records as lines.</summary>
    private static void CheckPlaces(int seed, MutatedFile file, ReadLines read)
    {
        var lines = file.Lines;
        List<long> places = [.. read.Accepted.Select(line => line.LineNumber).Concat(read.Rejected.Select(line => line.LineNumber)).Order()];
        Assert.True(places.Count == places.Distinct().Count(), $"file {seed} gives a line twice");
        Assert.True(places.Count == 0 || (places[0] >= 2 && places[^1] <= lines.Count), $"file {seed} names a line it does not have");
        Assert.True(file.HasQuotes || places.Count + read.Blank == lines.Count - 1, $"file {seed}: {places.Count} lines and {read.Blank} blank ones of {lines.Count - 1}");
    }

    private static void CheckUntouched(int seed, MutatedFile file, ReadLines read)
    {
        if (file.HasQuotes)
        {
            return;
        }

        var accepted = read.Accepted.Select(line => line.LineNumber).ToHashSet();
        for (var i = 1; i < file.Lines.Count; i++)
        {
            var untouched = file.Originals.Contains(file.Lines[i]);
            Assert.True(!untouched || accepted.Contains(i + 1), $"file {seed} loses line {i + 1}");
        }
    }
}
