using PartnerHub.Journal.Chain;
using PartnerHub.Journal.Verification;

namespace PartnerHub.Journal.Tests.Verifying;

/// <summary>The number that an entry's hash was made for, when it stands at another.</summary>
public class OriginSearchTests
{
    [Theory]
    [InlineData(5, 5, 4, 5L)]
    [InlineData(5, 7, 4, 7L)]
    [InlineData(5, 2, 4, 2L)]
    [InlineData(5, 9, 4, 9L)]
    [InlineData(5, 10, 4, null)]
    [InlineData(5, 1, 4, 1L)]
    [InlineData(5, 0, 9, null)]
    public void Find_AsFarAsAllowed_NamesTheNumber(long stands, long madeFor, long last, long? expected)
    {
        var entry = Entry(stands, madeFor);

        Assert.Equal(expected, new OriginSearch(Ledger.Program).Find(entry, EntryHash.ContentOf(entry), last));
    }

    [Fact]
    public void Find_OfANeighbourMovedByAsMuch_IsFoundThoughFarther()
    {
        var search = new OriginSearch(Ledger.Program);
        var (first, second) = (Entry(5, 25), Entry(6, 26));

        Assert.Equal(25, search.Find(first, EntryHash.ContentOf(first), 30));
        Assert.Equal(26, search.Find(second, EntryHash.ContentOf(second), 0));
    }

    private static JournalEntry Entry(long number, long madeFor)
    {
        var ruling = Ledger.Ruling(1);
        var entry = new JournalEntry
        {
            Program = ruling.Program, Number = madeFor, RecordedAt = new(2026, 3, 2, 0, 0, 1, TimeSpan.Zero), Actor = "operator", Kind = ruling.Kind,
            Member = ruling.Member, On = ruling.On, Revision = ruling.Revision, Rulebook = null, Question = ruling.Question, DossierHash = ruling.DossierHash,
            Ruling = ruling.Ruling, About = null, PreviousHash = "before", Hash = "",
        };
        return entry with { Number = number, Hash = EntryHash.Of(entry) };
    }
}
