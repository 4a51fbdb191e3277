using System.Text;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Tests;

/// <summary>Records as they stand in a file: quotes inside cells, places, lines, and what is too long.</summary>
public class LooseFieldsTests
{
    [Theory]
    [InlineData("a;b", "a|b")]
    [InlineData(";", "|")]
    [InlineData("", "")]
    [InlineData("24\";b", "24\"|b")]
    [InlineData("a;0\" 9\"", "a|0\" 9\"")]
    [InlineData("2½\";1¼\";3¾\"", "2½\"|1¼\"|3¾\"")]
    [InlineData("\"a;b\";c", "a;b|c")]
    [InlineData("\"a\"\"b\";c", "a\"b|c")]
    [InlineData("\"\";c", "|c")]
    [InlineData("\"\"\"\"", "\"")]
    [InlineData("=\"a;b\";c", "=\"a;b\"|c")]
    [InlineData("=\"\";c", "=\"\"|c")]
    [InlineData("c;=\"a\"", "c|=\"a\"")]
    [InlineData("a\";b", null)]
    [InlineData("b;a\"", null)]
    [InlineData("\"a;b", null)]
    [InlineData("\"", null)]
    [InlineData("\"a\"b;c", null)]
    [InlineData("\"a\"\"", null)]
    [InlineData("=\"a;b", null)]
    [InlineData("=\"a\"b;c", null)]
    [InlineData("a;b\"c", null)]
    public void Fields_WithQuotesInside_AreToldApartOrRefused(string line, string? expected)
    {
        var fields = new LooseFields(';');
        fields.TrySplit("24\";\"rest\";of the line before"u8);

        var isSplit = fields.TrySplit(Encoding.UTF8.GetBytes(line));

        Assert.Equal(expected, isSplit ? string.Join('|', Enumerable.Range(0, fields.Count).Select(i => Encoding.UTF8.GetString(fields[i]))) : null);
        Assert.True(!isSplit || fields[fields.Count].IsEmpty);
    }

    [Theory]
    [InlineData(1_048_576, true)]
    [InlineData(1_048_577, false)]
    public void Record_OfAMegabyte_IsReadAndNoLonger(int length, bool isRead)
    {
        foreach (var marked in new[] { "k;", "9\";" })
        {
            var reader = Reader($"{marked}{new string('x', length - marked.Length)}\nk2\n");

            Assert.True(reader.Read());
            Assert.Equal(isRead, reader.Fault is null);
            Assert.True(reader.Read());
            Assert.Equal((null, 2L, "k2"), (reader.Fault?.Code, reader.LineNumber, Encoding.UTF8.GetString(reader.Field(0))));
            Assert.False(reader.Read());
        }
    }

    [Fact]
    public void Places_BehindEachRecord_AreThoseOfTheText()
    {
        const string Text = "a;1\r\nb;\"2\n2\"\r24\";3\nc;\"x\n\nd;4";
        var reader = Reader(Text);
        var places = new List<(long, long, string?)>();

        while (reader.Read())
        {
            places.Add((reader.LineNumber, reader.Next.Offset, reader.Fault?.Code));
        }

        Assert.Equal([(1L, 5L, null), (2L, 13L, null), (4L, 19L, null), (5L, 24L, "quote-open"), (6L, 25L, null), (7L, 28L, null)], places);
        Assert.Equal((28L, 7L), (reader.Next.Offset, reader.Next.Line));
    }

    [Fact]
    public void Reading_FromAnyPlace_GivesTheSameRest()
    {
        var text = Encoding.UTF8.GetBytes("a;1\r\nb;\"2\n2\"\r24\";3\nc;\"x\n\nd;4\n\"e\";5\r\n");
        var whole = Rest(text, default(FilePosition) with { Line = 1 });

        foreach (var (_, next) in whole)
        {
            Assert.Equal(whole.SkipWhile(one => one.Next.Offset <= next.Offset), Rest(text, next));
        }
    }

    /// <summary>The text is taken in slices: records, their quotes and faults fall on every place of their ends.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(37)]
    public void Records_AcrossSlices_AreReadEachOnItsLine(int shift)
    {
        var text = new StringBuilder(new string('x', shift) + "\n");
        var expected = new List<(long, string?, string)> { (1, null, new string('x', shift)) };
        var line = 2;
        for (var i = 0; i < 4_000; i++)
        {
            var (record, lines, fault, field) = (i % 11) switch
            {
                3 => ($"k{i};\"two\n\"\"lines\"\"{i}\"", 2, null, $"two\n\"lines\"{i}"),
                5 => ($"k{i};{i}\" screen", 1, null, $"{i}\" screen"),
                7 => ($"k{i};a\"b", 1, "quote-stray", ""),
                _ => ($"k{i};{new string('y', 60 + (i % 40))}", 1, (string?)null, new string('y', 60 + (i % 40))),
            };
            text.Append(record).Append(i % 2 == 0 ? "\n" : "\r\n");
            expected.Add((line, fault, field));
            line += lines;
        }

        var reader = Reader(text.ToString());
        var read = new List<(long, string?, string)>();
        while (reader.Read())
        {
            read.Add((reader.LineNumber, reader.Fault?.Code, reader.Fault is not null ? "" : Encoding.UTF8.GetString(reader.Field(reader.FieldCount - 1))));
        }

        Assert.Equal(expected, read);
        Assert.Equal((text.Length, line), (reader.Next.Offset, reader.Next.Line));
    }

    /// <summary>A quote that is never closed takes one line, also where the text goes on for more than a slice.</summary>
    [Fact]
    public void OpenQuote_BeforeManySlices_TakesOneLine()
    {
        var reader = Reader("k1;\"x\n" + string.Concat(Enumerable.Range(0, 6_000).Select(i => $"k{i};{new string('y', 60)}\n")));

        var all = All(reader);

        Assert.Equal(6_001, all.Count);
        Assert.Equal([(1L, "quote-open")], all.Where(one => one.Fault is not null));
    }

    [Theory]
    [InlineData("k\0", "zero-byte")]
    [InlineData("\0k", "zero-byte")]
    [InlineData("k\uFEFF", "mark-inside")]
    [InlineData("\uFEFFk", "mark-inside")]
    [InlineData("k\uFFFD", null)]
    public void Record_WithWhatIsNoText_IsSaidWhy(string record, string? fault)
    {
        var reader = Reader($"k1\n{record}\nk3\n");

        Assert.Equal([(1L, null), (2L, fault), (3L, null)], All(reader).Select(one => (one.Line, one.Fault)));
        Assert.Equal(fault ?? "not-text", All(new RecordReader(new MemoryStream(Encoding.UTF8.GetBytes($"k1\n{record}\nk3\n")), ';', new(0, 1), decoded: true)).Select(one => one.Fault).ElementAt(1));
    }

    [Fact]
    public void Record_OfForeignBytes_IsSaidWhyAtAnyPlace()
    {
        foreach (var bytes in new byte[][] { [(byte)'k', 0xE9], [0xE9], [0xFE, (byte)'k'], [0xFF, 0xFE] })
        {
            var reader = new RecordReader(new MemoryStream([.. "k1\n"u8, .. bytes, .. "\nk3\n"u8]), ';', new(0, 1), decoded: false);

            Assert.Equal([null, "not-text", null], All(reader).Select(one => one.Fault));
        }
    }

    [Fact]
    public void Rejects_AreShownUpToTheirLimits()
    {
        var (value, rest) = (new string('v', 250), new string('r', 1200));

        var rejected = Assert.Single(SalesFile.One($"k1;p1;{value};{rest[..100]};2;1;EUR;;;{rest}").Rejected);
        var other = Assert.Single(SalesFile.One($"k1;p1;{value};kes;2;1;EUR").Rejected);

        Assert.Equal(("too-many-columns", 1000), (rejected.Reason.Code, rejected.Raw.Length));
        Assert.Equal((value[..200], $"k1;p1;{value};kes;2;1;EUR"), (other.Value, other.Raw));
    }

    [Fact]
    public void Batch_OfRejects_IsFullAtAThousand()
    {
        var file = SalesFile.Utf8([SalesFile.Header, .. Enumerable.Range(0, 2_500).Select(i => $"k{i};p1;soon;kes;2;1;EUR"), "", "k9;p1;2017-04-05;kes;2;1;EUR"]);
        var format = SalesFile.Format(file, new() { Days = DayFormat.YearFirst, DecimalMark = DecimalMark.Point });
        using var reader = new SalesFileReader(new MemoryStream(file), format);
        var batch = new SalesBatch(10);
        var sizes = new List<(int, int, int)>();

        while (reader.Read(batch))
        {
            sizes.Add((batch.Rejected.Count, batch.Blank, batch.Count));
        }

        Assert.Equal([(1000, 0, 0), (1000, 0, 0), (500, 1, 1)], sizes);
        Assert.True(batch.IsEmpty);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("utf-32le")]
    public void Reading_OfALargeFileInAnyEncoding_GoesOnFromEachPlace(string encoding)
    {
        var known = FileEncoding.Find(encoding)!.ToEncoding();
        var text = string.Join('\n', [SalesFile.Header, .. Enumerable.Range(0, 3_000).Select(i => $"é{i};p1;2017-04-05;Sécurité – pro;2;12.50;EUR"), ""]);
        foreach (var file in new byte[][] { known.GetBytes(text), [.. known.Preamble, .. known.GetBytes(text)] })
        {
            var format = SalesFile.Format(file, new() { Encoding = FileEncoding.Find(encoding), Days = DayFormat.YearFirst, DecimalMark = DecimalMark.Point });
            var read = new List<string>();
            var batch = new SalesBatch(700);
            FilePosition? next = null;
            while (true)
            {
                using var reader = new SalesFileReader(new MemoryStream(file), format, next);
                if (!reader.Read(batch))
                {
                    break;
                }

                read.AddRange(batch.Lines.ToArray().Select(line => line.LineKey));
                next = batch.Next;
            }

            Assert.Equal(Enumerable.Range(0, 3_000).Select(i => $"é{i}"), read);
        }
    }

    private static RecordReader Reader(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), ';', new(0, 1), decoded: false);

    private static List<(long Line, string? Fault)> All(RecordReader reader)
    {
        var all = new List<(long, string?)>();
        while (reader.Read())
        {
            all.Add((reader.LineNumber, reader.Fault?.Code));
        }

        return all;
    }

    private static List<(string Record, FilePosition Next)> Rest(byte[] text, FilePosition from)
    {
        var rest = new List<(string, FilePosition)>();
        using var reader = new RecordReader(new MemoryStream(text[(int)from.Offset..]), ';', from, decoded: false);
        while (reader.Read())
        {
            rest.Add(($"{reader.LineNumber} {reader.Fault?.Code} {Encoding.UTF8.GetString(reader.Raw)}", reader.Next));
        }

        return rest;
    }
}
