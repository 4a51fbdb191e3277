using PartnerHub.Databases;
using PartnerHub.Imports.Receipts;

namespace PartnerHub.Imports.Tests;

/// <summary>What people see of a line that was read well and is rejected for what it says: all that was read of it.</summary>
public class RejectedTextTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Line_RejectedForWhatItSays_ShowsWhatWasRead(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);

        var receipt = await desk.LoadAsync(await desk.FileAsync(
            SalesFile.Header,
            "k1;nobody;2017-04-04;kes;1;1.50;EUR",
            "k2;p1;2017-04-04;\"a;b\";2;10;EUR",
            "k2;p1;2017-04-05;kes;1;2;EUR",
            "k3;p1;2017-04-05;kes;-1;2;EUR"));

        Assert.Equal(
            ["2 k1;nobody;2017-04-04;kes;1;1.5;EUR", "3 k2;p1;2017-04-04;\"a;b\";2;10;EUR", "4 k2;p1;2017-04-05;kes;1;2;EUR", "5 k3;p1;2017-04-05;kes;-1;2;EUR"],
            await TextsAsync(desk, receipt));
    }

    [Fact]
    public async Task Line_OfADocument_ShowsEachCellInItsColumn()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadAsync(await desk.FileAsync(
            "Date\tInvoice\tLine number\tNote\tPartner\tSKU\tQuantity\tUnit price\tCurrency\tchannel",
            "04/04/2017\tF/17\t2\tasked twice\tnobody\tkes\t3\t12.35\tEUR\tweb",
            "14/04/2017\tF/18\t1\t\tp1\tkes\t1\t1.5\tEUR\tweb"));

        Assert.Equal(["2 2017-04-04\tF/17\t2\t\tnobody\tkes\t3\t12.35\tEUR\tweb".Replace("\t", "\\u0009", StringComparison.Ordinal)], await TextsAsync(desk, receipt));
    }

    [Fact]
    public async Task Line_ThatIsLong_IsCut()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var note = new string('x', 190);

        var receipt = await desk.LoadAsync(await desk.FileAsync(
            SalesFile.Header + ";channel", $"{note};{note};2017-04-04;{note};1;1;EUR;{string.Concat(Enumerable.Repeat(note, 4))}"));

        Assert.InRange((await desk.SendAsync(new ListRejects(receipt.Number, 0, 10))).Single().Raw!.Length, 500, 1000);
    }

    private static async Task<IEnumerable<string>> TextsAsync(ImportDesk desk, ImportReceipt receipt) =>
        from reject in await desk.SendAsync(new ListRejects(receipt.Number, 0, 10)) select $"{reject.Line} {reject.Raw}";
}
