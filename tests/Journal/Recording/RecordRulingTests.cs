using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;
using PartnerHub.Databases;
using PartnerHub.Journal.Chain;
using PartnerHub.Journal.Entries;

namespace PartnerHub.Journal.Tests.Recording;

public class RecordRulingTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Record_ARuling_IsReadBackAsItWas(string provider)
    {
        await using var ledger = await Ledger.OpenAsync(provider);
        using var request = new Activity("request").Start();
        var ruling = Ledger.Ruling(1) with { About = 7, Rulebook = "1.0.0+0123456789ab" };

        var number = await ledger.SendAsync(ruling);
        var entry = await ledger.SendAsync(new FindEntry(Ledger.Program, number));

        Assert.NotNull(entry);
        Assert.Equal((1, "operator", "p1.sample", "standing"), (entry.Number, entry.Actor, entry.Member, entry.Kind));
        Assert.Equal((ruling.On, ruling.Revision, ruling.DossierHash, ruling.About), (entry.On, entry.Revision, entry.DossierHash, entry.About));
        Assert.Equal((ruling.Question, ruling.Ruling, ruling.Rulebook), (entry.Question, entry.Ruling, entry.Rulebook));
        Assert.Equal(("", EntryHash.Of(entry)), (entry.PreviousHash, entry.Hash));
        Assert.Equal(request.TraceId.ToHexString(), entry.RequestId);
    }

    [Fact]
    public async Task Record_InWorkThatFails_LeavesNothing()
    {
        await using var ledger = await Ledger.OpenAsync();
        await ledger.FillAsync(2);

        await Assert.ThrowsAsync<InvalidOperationException>(() => ledger.InScopeAsync<bool>(services =>
            services.GetRequiredService<UnitOfWork>().RunAsync<bool>(
                async _ =>
                {
                    await services.GetRequiredService<MediatR.IMediator>().Send(Ledger.Ruling(3));
                    throw new InvalidOperationException("the effect of the ruling failed");
                },
                CancellationToken.None)));

        Assert.Null(await ledger.SendAsync(new FindEntry(Ledger.Program, 3)));
        Assert.Equal(3, await ledger.SendAsync(Ledger.Ruling(3)));
    }

    [Fact]
    public async Task Records_OfManyRulings_AreNumberedInOrder()
    {
        await using var ledger = await Ledger.OpenAsync();
        await ledger.FillAsync(1);

        var first = await ledger.SendAsync(new RecordRulings([Ledger.Ruling(2), Ledger.Ruling(3), Ledger.Ruling(4)]));
        var entries = await ledger.SendAsync(new ListEntries(Ledger.Program));

        Assert.Equal(2, first);
        Assert.Equal([4, 3, 2, 1], entries.Select(entry => entry.Number));
        Assert.Equal([14, 13, 12, 11], entries.Select(entry => entry.Revision));
        Assert.Equal(entries.Skip(1).Select(entry => entry.Hash), entries.SkipLast(1).Select(entry => entry.PreviousHash));
    }

    [Fact]
    public async Task Records_OfTwoPrograms_AreRefused()
    {
        await using var ledger = await Ledger.OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(() =>
            ledger.SendAsync(new RecordRulings([Ledger.Ruling(1), Ledger.Ruling(2) with { Program = "other" }])));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Record_FromManyScopes_IsOneChain(string provider)
    {
        await using var ledger = await Ledger.OpenAsync(provider);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            for (var i = 0; i < 10; i++)
            {
                await ledger.SendAsync(Ledger.Ruling((writer * 10) + i, $"p{writer}.sample"));
            }
        }));

        var entries = (await ledger.SendAsync(new ListEntries(Ledger.Program) { Limit = 100 })).Reverse().ToList();
        Assert.Equal(Enumerable.Range(1, 80).Select(number => (long)number), entries.Select(entry => entry.Number));
        Assert.Equal(entries.SkipLast(1).Select(entry => entry.Hash).Prepend(""), entries.Select(entry => entry.PreviousHash));
        Assert.All(entries, entry => Assert.Equal(EntryHash.Of(entry), entry.Hash));
    }
}
