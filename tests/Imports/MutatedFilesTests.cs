using System.Globalization;
using System.Text;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Tests;

/// <summary>
/// Files damaged in many ways: none ends the reading, each line comes out accepted, rejected or blank, and no line that was
/// left alone is lost. <c>PARTNERHUB_MUTATED_FILES</c> says how many; every file is made of its own number, so that one that fails can be made again.
/// </summary>
public class MutatedFilesTests
{
    private const int Usual = 300;
    private const long MostBytes = 48_000_000;
    private static readonly FileMapping Forms = new() { Encoding = FileEncoding.Utf8, Delimiter = ';', Days = DayFormat.YearFirst, DecimalMark = DecimalMark.Point };

    internal static int Files => int.TryParse(Environment.GetEnvironmentVariable("PARTNERHUB_MUTATED_FILES"), NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : Usual;

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
