using System.Globalization;

namespace PartnerHub.Reliability.Imports;

/// <summary>A file of made-up sales, and its lines as the database should hold them.</summary>
internal sealed record SalesFile(string Path, IReadOnlyList<string> Rows, long Amount)
{
    public static SalesFile Write(string path, IReadOnlyList<string> partners, int lines)
    {
        var random = new Random(7);
        using var file = new StreamWriter(path);
        file.WriteLine("Line key;Partner;Date;Product;Quantity;Amount;Currency");
        var rows = new List<string>(lines);
        var total = 0L;
        for (var i = 0; i < lines; i++)
        {
            var partner = partners[random.Next(partners.Count)];
            var (cents, quantity, product) = (random.Next(-10_000, 1_000_000), random.Next(1, 20), random.Next(50));
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"k{i:000000};{partner};2017-{1 + (i % 9):00}-15;sku-{product};{quantity};{cents / 100m:0.00};EUR"));
            rows.Add(string.Create(CultureInfo.InvariantCulture, $"k{i:000000}|{partner}|sku-{product}|{quantity * 10_000L}|{cents * 100L}"));
            total += cents * 100L;
        }

        return new(path, rows, total);
    }
}
