using System.Globalization;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Partners;

namespace PartnerHub.Benchmarks.Importing;

/// <summary>
/// A file of made-up sales of members in a week, one line in a thousand bad, and one of other bytes with the same lines. Its lines are numbered as they were sold,
/// and a fifth of the products makes two thirds of them.
/// </summary>
internal sealed record PosFile(string Path, string SameLines, IReadOnlyList<SalesLine> Accepted)
{
    public static PosFile Make(string folder, int lines, IReadOnlyList<string> members)
    {
        var path = System.IO.Path.Combine(folder, "sales.csv");
        var sameLines = System.IO.Path.Combine(folder, "same-lines.csv");
        using (var file = new StreamWriter(path))
        {
            Write(file, lines, members);
        }

        File.Copy(path, sameLines, overwrite: true);
        File.AppendAllText(sameLines, "\n");
        return new(path, sameLines, Read(path));
    }

    private static void Write(StreamWriter file, int lines, IReadOnlyList<string> members)
    {
        var random = new Random(2025);
        file.WriteLine("Line key;Partner;Date;SKU;Qty;Amount;Currency");
        for (var i = 0; i < lines; i++)
        {
            var day = new DateOnly(2025, 3, 3).AddDays((int)(i * 7L / lines));
            var product = (int)(400 * Math.Pow(random.NextDouble(), 4));
            var amount = i % 1000 == 999 ? "n/a" : string.Create(CultureInfo.InvariantCulture, $"{random.Next(20_000)}.{random.Next(100):00}");
            file.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"EU-2025-{i:000000000};{members[random.Next(members.Count)]};{day:yyyy-MM-dd};keyboard-{product:000};{random.Next(1, 50)};{amount};EUR"));
        }
    }

    private static List<SalesLine> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new SalesFileReader(file, FormatDetection.Detect(file, new FileMapping(), []).Format!);
        var batch = new SalesBatch(50_000);
        var accepted = new List<SalesLine>();
        while (reader.Read(batch))
        {
            accepted.AddRange(batch.Lines);
        }

        return accepted;
    }
}
