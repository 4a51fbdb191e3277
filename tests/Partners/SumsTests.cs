using System.Text;
using PartnerHub.Partners.SalesSums;

namespace PartnerHub.Partners.Tests;

public class SumsTests
{
    private static readonly SalesSum[] Sums =
    [
        new("sales", new(2025, 3, 3), "clavier-é", "EUR", null, 12_345, 10_000, 1),
        new("sales", new(2025, 3, 3), "clavier-é", "EUR", """{"channel":"direct"}""", 1, null, 2) { Sums = """{"discounts":1.50}""" },
        new("sales", new(2025, 3, 9), null, "USD", null, -1, 0, -3),
        new("sales", new(2024, 2, 29), "clavier-é", "EUR", null, long.MaxValue, long.MinValue, long.MinValue),
        new("sales", DateOnly.MaxValue, "", "EUR", null, 0, 63, 64),
        new("sales", DateOnly.MinValue, new string('x', 300), "EUR", null, -64, -65, 0),
    ];

    [Fact]
    public void Sums_Packed_AreReadAsTheyWere() => Assert.Equal(Sums, Read(Packed(Sums)));

    [Fact]
    public void Sums_PackedEndToEnd_AreReadAsOne() =>
        Assert.Equal([.. Sums, .. Sums.Reverse()], Read([.. Packed(Sums), .. Packed([.. Sums.Reverse()])]));

    [Fact]
    public void Writer_Cleared_StartsAnew()
    {
        var writer = new SumsWriter();
        writer.Add(Sums[0]);
        writer.Clear();
        writer.Add(Sums[1]);

        Assert.Equal([Sums[1]], Read(writer.Written.ToArray()));
    }

    /// <summary>What lies in databases for years is read by every later version.</summary>
    [Fact]
    public void Sum_Packed_IsTheBytesItAlwaysWas() => Assert.Equal(
        "05E09F5AC90C02904E020A70726F647502064555520000",
        Convert.ToHexString(Packed([new("sales", new(2025, 3, 3), "produ", "EUR", null, -805, 5_000, 1)])));

    private static byte[] Packed(SalesSum[] sums)
    {
        var writer = new SumsWriter();
        foreach (var sum in sums)
        {
            writer.Add(sum);
        }

        return writer.Written.ToArray();
    }

    private static List<SalesSum> Read(byte[] packed)
    {
        var sums = new List<SalesSum>();
        new SumsReader(Encoding.UTF8.GetString).Read(packed, "sales", sums);
        return sums;
    }
}
