using PartnerHub.Journal.Chain;

namespace PartnerHub.Journal.Tests.Recording;

/// <summary>The form of a hash never changes: a journal of any release must verify for ever.</summary>
public class EntryHashTests
{
    private static readonly JournalEntry Full = new()
    {
        Program = "sample", Number = 7, RecordedAt = new DateTimeOffset(2026, 3, 2, 9, 30, 15, TimeSpan.Zero).AddTicks(1_234_567), Actor = "operator",
        Kind = "standing", Member = "p1.sample", On = new(2026, 3, 2), Revision = 42, Rulebook = "1.0.0+0123456789ab", Question = """{"ask":"standing"}""",
        DossierHash = new string('a', 64), Ruling = """{"text":"élevé “2” 😀"}""", About = 3, PreviousHash = new string('b', 64), Hash = "",
    };

    private static readonly JournalEntry Least = Full with
    {
        Number = 1, Kind = "run", Member = null, Revision = 0, Rulebook = null, Question = "{}", DossierHash = null, Ruling = "{}", About = null, PreviousHash = "",
    };

    public static TheoryData<string, JournalEntry> Others => new()
    {
        { "program", Full with { Program = "sampler" } },
        { "number", Full with { Number = 8 } },
        { "a tick later", Full with { RecordedAt = Full.RecordedAt.AddTicks(1) } },
        { "a letter of the actor goes to the kind", Full with { Actor = "operato", Kind = "rstanding" } },
        { "no member", Full with { Member = null } },
        { "an empty member", Full with { Member = "" } },
        { "a day later", Full with { On = Full.On.AddDays(1) } },
        { "revision", Full with { Revision = 43 } },
        { "no rulebook", Full with { Rulebook = null } },
        { "an empty rulebook", Full with { Rulebook = "" } },
        { "question", Full with { Question = "{}" } },
        { "no fingerprint", Full with { DossierHash = null } },
        { "an empty fingerprint", Full with { DossierHash = "" } },
        { "ruling", Full with { Ruling = "{}" } },
        { "about nothing", Full with { About = null } },
        { "about number 0", Full with { About = 0 } },
        { "hash before", Full with { PreviousHash = "" } },
    };

    [Fact]
    public void Hash_OfAFixedEntry_IsThisForEver()
    {
        Assert.Equal("28a17a028ab843f7a89a8ad5d18d9c1eeb83ec6f88e89eab19af1e1261dd5126", EntryHash.Of(Full));
        Assert.Equal("caa86f284f59d975a3b0a1f93b5ed2b16d67ba912bf9fb054fb2ff411d0d2eca", EntryHash.Of(Least));
    }

    [Fact]
    public void Hash_OfAnInstantElsewhere_IsThatOfTheInstant() =>
        Assert.Equal(EntryHash.Of(Full), EntryHash.Of(Full with { RecordedAt = Full.RecordedAt.ToOffset(TimeSpan.FromHours(2)) }));

    [Theory]
    [MemberData(nameof(Others))]
    public void Hash_OfAnEntryThatDiffers_Differs(string what, JournalEntry other) =>
        Assert.True(EntryHash.Of(Full) != EntryHash.Of(other), $"not in the hash: {what}");

    [Theory]
    [InlineData(null, "")]
    [InlineData("", null)]
    public void Hash_OfNothingAndOfEmpty_AreTwo(string? rulebook, string? fingerprint)
    {
        Assert.NotEqual(EntryHash.Of(Full with { Rulebook = rulebook }), EntryHash.Of(Full with { Rulebook = fingerprint }));
        Assert.NotEqual(
            EntryHash.Of(Full with { Rulebook = rulebook, DossierHash = fingerprint }), EntryHash.Of(Full with { Rulebook = fingerprint, DossierHash = rulebook }));
    }

    [Fact]
    public void Hash_OfTextsCutElsewhere_AreTwo() =>
        Assert.NotEqual(EntryHash.Of(Full with { Actor = "ab", Kind = "c" }), EntryHash.Of(Full with { Actor = "a", Kind = "bc" }));
}
