using Microsoft.Extensions.Logging.Abstractions;
using PartnerHub.Databases;
using PartnerHub.Journal;
using PartnerHub.Kits.Data;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Migrations;

/// <summary>Appeals that the journal kept before they had a module of their own.</summary>
public class MovedAppealsTests
{
    private const int ScriptsBefore = 2;

    private static readonly Sql AddEntry = Sql.Insert(
        "journal_entry", "program, number, recorded_at, actor, kind, member_id, day, revision, question, ruling, previous_hash, hash");

    private static readonly Sql AddAppeal = Sql.Insert("journal_appeal", "program, number, member_id, contested, changed, outcome, decision");

    private static readonly Sql AddText = Sql.Insert("journal_text", "program, number, salt, written");

    private static readonly Sql ReadAppeals = Sql.Of(
        """
        SELECT a.number, a.member_id, a.contested, a.changed, a.filed_at, a.filed_by, a.outcome, a.decision, t.written
          FROM appeals_appeal a LEFT JOIN appeals_text t ON t.program = a.program AND t.number = a.number
         ORDER BY a.number
        """);

    private static readonly DateTimeOffset Filed = new(2026, 3, 2, 10, 20, 30, TimeSpan.Zero);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Appeals_OfEarlierVersions_SayWhatTheySaid(string provider)
    {
        await using var hub = StorageHub.On(await TestDatabase.CreateAsync(provider));
        await MigrateToEarlierAsync(hub);
        await hub.WriteAsync(async session =>
        {
            await AddAsync(session, 2, "ada", null, null, "Pas comptée.");
            await AddAsync(session, 3, "operator", "upheld", 4, null);
        });

        await hub.MigrateAsync();

        await hub.WriteAsync(async session => Assert.Equal(
            [
                new(2, "p1.tiers", 1, true, Filed.AddSeconds(2), "ada", null, null, "Pas comptée."),
                new Kept(3, "p1.tiers", 1, true, Filed.AddSeconds(3), "operator", "upheld", 4, null),
            ],
            (await session.QueryAsync<KeptRow>(ReadAppeals, null, CancellationToken.None)).Select(row => row.ToKept())));
    }

    private static Task MigrateToEarlierAsync(StorageHub hub)
    {
        var scripts = MigrationSource.Embedded("journal", typeof(JournalModule).Assembly).Migrations.Take(ScriptsBefore);
        return new MigrationRunner(hub.Database, [MigrationSource.Of("journal", scripts)], hub.Time, NullLogger<MigrationRunner>.Instance).RunAsync(CancellationToken.None);
    }

    private static async Task AddAsync(Session session, long number, string actor, string? outcome, long? decision, string? written)
    {
        var entry = new
        {
            Program = "tiers", Number = number, RecordedAt = Filed.AddSeconds(number), Actor = actor, Kind = "appeal", MemberId = "p1.tiers",
            Day = new DateOnly(2026, 3, 1), Revision = 7L, Question = "{}", Ruling = "{}", PreviousHash = "a", Hash = "b",
        };
        await session.ExecuteAsync(AddEntry, entry, CancellationToken.None);
        await session.ExecuteAsync(
            AddAppeal, new { Program = "tiers", Number = number, MemberId = "p1.tiers", Contested = 1L, Changed = true, Outcome = outcome, Decision = decision }, CancellationToken.None);
        if (written is not null)
        {
            await session.ExecuteAsync(AddText, new { Program = "tiers", Number = number, Salt = "salt", Written = written }, CancellationToken.None);
        }
    }

    private sealed record Kept(long Number, string Member, long Contested, bool Changed, DateTimeOffset FiledAt, string FiledBy, string? Outcome, long? Decision, string? Written);

    private sealed class KeptRow
    {
        public long Number { get; init; }

        public string MemberId { get; init; } = "";

        public long Contested { get; init; }

        public bool Changed { get; init; }

        public DateTimeOffset FiledAt { get; init; }

        public string FiledBy { get; init; } = "";

        public string? Outcome { get; init; }

        public long? Decision { get; init; }

        public string? Written { get; init; }

        public Kept ToKept() => new(Number, MemberId, Contested, Changed, FiledAt, FiledBy, Outcome, Decision, Written);
    }
}
