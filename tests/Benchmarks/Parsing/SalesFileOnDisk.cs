using System.Globalization;
using System.Text;

namespace PartnerHub.Benchmarks.Parsing;

/// <summary>A sales file of made-up lines, one in a thousand of them bad; made once and kept with the machine's temporary files.</summary>
internal sealed record SalesFileOnDisk(string Path, int Lines)
{
    public static SalesFileOnDisk Make(int lines)
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"partnerhub-sales-{lines}.csv"));
        if (!File.Exists(path))
        {
            var unfinished = path + ".part";
            Write(unfinished, lines);
            File.Move(unfinished, path);
        }

        return new(path, lines);
    }

    private static void Write(string path, int lines)
    {
        var random = new Random(2017);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20);
        file.WriteLine("Reference;Partner;Date;SKU;Qty;Amount;Currency;Channel;Region");
        for (var i = 0; i < lines; i++)
        {
            var day = new DateOnly(2017, 1, 1).AddDays(random.Next(365));
            var amount = i % 1000 == 999 ? "n/a" : string.Create(CultureInfo.InvariantCulture, $"{random.Next(20_000)}.{random.Next(100):00}");
            file.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"FR-2017-{i:000000000};reseller-{random.Next(20_000):00000};{day:yyyy-MM-dd};endpoint-security-{random.Next(400):000};{random.Next(1, 50)};{amount};EUR;distribution;FR"));
        }
    }
}
