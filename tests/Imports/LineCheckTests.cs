using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Sales;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Tests;

/// <summary>A sale of a file is asked what a sale of any other way in is asked.</summary>
public class LineCheckTests
{
    private static readonly ProgramDescription Program = SalesProgram.Description with
    {
        Regions =
        [
            new Region { Id = "euro", Name = LocalizedText.Of("Zone euro", "Euro area"), Currency = "EUR", Countries = ["FR", "DE"] },
            new Region { Id = "alps", Name = LocalizedText.Of("Alpes", "Alps"), Currency = "CHF", OtherCurrencies = ["EUR"], Countries = ["CH"] },
        ],
    };

    private static readonly SalesFileFormat Format = new()
    {
        Encoding = FileEncoding.Utf8,
        Delimiter = ';',
        Headers = ["clé", "revendeur", "jour", "montant", "devise", "quantité"],
        Columns = new Dictionary<SalesColumn, int>
        {
            [SalesColumn.LineKey] = 0, [SalesColumn.Member] = 1, [SalesColumn.Day] = 2, [SalesColumn.Amount] = 3, [SalesColumn.Currency] = 4, [SalesColumn.Quantity] = 5,
        },
    };

    [Theory]
    [InlineData("FR", "EUR", 1, null)]
    [InlineData("DE", "EUR", 0, null)]
    [InlineData("CH", "CHF", 1, null)]
    [InlineData("CH", "EUR", 1, null)]
    [InlineData("FR", "JPY", 1, "devise JPY")]
    [InlineData("FR", "CHF", 1, "devise CHF")]
    [InlineData("CH", "USD", 1, "devise USD")]
    [InlineData("ZZ", "CHF", 1, null)]
    [InlineData("ZZ", "JPY", 1, "devise JPY")]
    [InlineData("FR", "EUR", -1, "quantité -1")]
    public void Line_OfAMemberInACountry_IsTakenOrSaidWhy(string country, string currency, int quantity, string? expected)
    {
        var rejected = Check(Program, Line(currency, quantity), country);

        Assert.Equal(expected, rejected is null ? null : $"{rejected.Column} {rejected.Value}");
    }

    [Fact]
    public void Line_InAnotherCurrency_IsRejectedWithTheSentenceOfTheCheck()
    {
        var rejected = Check(Program, Line("JPY", 1), "FR")!;

        Assert.Equal("currency-not-accepted", rejected.Reason.Code);
        Assert.Equal("expected: EUR, the program's currency for this partner", rejected.Reason.Text.En);
        Assert.Equal("attendu : EUR, la devise du programme pour ce partenaire", rejected.Reason.Text.Fr);
        Assert.Equal(7, rejected.LineNumber);
    }

    [Theory]
    [InlineData(null, "channel")]
    [InlineData("""{"discounts":2}""", "channel")]
    [InlineData("""{"channel":"shop"}""", null)]
    public void Line_WithoutARequiredDetail_IsRejected(string? details, string? column)
    {
        var sales = Program.FactKinds[0] with { Details = [Program.FactKinds[0].Details[0] with { Required = true }, Program.FactKinds[0].Details[1]] };
        var program = Program with { FactKinds = [sales, .. Program.FactKinds.Skip(1)] };

        Assert.Equal(column, Check(program, Line("EUR", 1) with { Details = details }, "FR")?.Column);
    }

    [Fact]
    public void Kind_OfAProgramThatAsksForNoFiles_IsItsMoneyThatAddsUp()
    {
        Assert.Equal("sales", SalesFacts.KindOf(SalesProgram.Description)?.Id);
        Assert.Equal("sales", SalesFacts.KindOf(SalesProgram.Description with { SalesReporting = null })?.Id);
        Assert.Null(SalesFacts.KindOf(SalesProgram.Description with { SalesReporting = null, FactKinds = [.. SalesProgram.Description.FactKinds.Skip(1)] }));
        Assert.Null(SalesFacts.KindOf(SalesProgram.Description with { SalesReporting = null, FactKinds = [SalesProgram.Description.FactKinds[0] with { Additive = false }] }));
    }

    private static Lines.RejectedLine? Check(ProgramDescription program, SalesLine line, string country) =>
        new LineCheck(program, program.FactKinds[0]).Check(line, new MemberName("p1.tiers", "p1", country), Format);

    private static SalesLine Line(string currency, int quantity) => new()
    {
        LineNumber = 7, LineKey = "k1", Member = "p1", Day = new(2017, 4, 4), Amount = 15_000_000_000, Currency = currency, Quantity = quantity * 10_000L,
    };
}
