using PartnerHub.Databases;
using PartnerHub.Journal.Entries;

namespace PartnerHub.Journal.Tests.Reading;

public class ListEntriesTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task List_WithFilters_NarrowsToThem(string provider)
    {
        await using var ledger = await Ledger.OpenAsync(provider);
        await ledger.SendAsync(new RecordRulings(
        [
            Ledger.Ruling(1, "p1.sample"),
            Ledger.Ruling(2, "p2.sample"),
            Ledger.Ruling(3, "p1.sample", RulingKinds.Level),
            Ledger.Ruling(4, null, RulingKinds.Run),
            Ledger.Ruling(5, "p1.sample", RulingKinds.Appeal) with { About = 3 },
        ]));
        var all = new ListEntries(Ledger.Program);
        var day = Ledger.Ruling(3).On;

        Assert.Equal([5, 3, 1], await NumbersAsync(ledger, all with { Member = "p1.sample" }));
        Assert.Equal([4], await NumbersAsync(ledger, all with { Kind = RulingKinds.Run }));
        Assert.Equal([3], await NumbersAsync(ledger, all with { From = day, To = day }));
        Assert.Equal([5], await NumbersAsync(ledger, all with { About = 3 }));
        Assert.Equal([3, 2], await NumbersAsync(ledger, all with { After = 4, Limit = 2 }));
        Assert.Empty(await NumbersAsync(ledger, new ListEntries("other")));
    }

    private static async Task<IEnumerable<long>> NumbersAsync(Ledger ledger, ListEntries asked) =>
        (await ledger.SendAsync(asked)).Select(entry => entry.Number);
}
