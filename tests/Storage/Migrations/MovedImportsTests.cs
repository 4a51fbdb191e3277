using Microsoft.Extensions.Logging.Abstractions;
using PartnerHub.Databases;
using PartnerHub.Imports;
using PartnerHub.Imports.Receipts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Migrations;

/// <summary>Receipts, rejects, sources and the spool's name of a database in which they were still the partners' tables.</summary>
public class MovedImportsTests
{
    private const int ScriptsBefore = 10;

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Receipts_OfEarlierVersions_GoOnInImports(string provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        await using var hub = StorageHub.On(database);
        await MigrateToEarlierAsync(hub.Database, hub.Time);
        await WriteEarlierAsync(hub);

        await hub.MigrateAsync();

        var receipt = Assert.Single(await hub.SendAsync(new ListSourceImports("tiers", "wholesaler")));
        Assert.Equal((7, ImportState.Finished, 2, 1, "utf-8"), (receipt.Number, receipt.State, receipt.Accepted, receipt.Rejected, receipt.Format!.Value.GetProperty("encoding").GetString()));
        Assert.Equal([(3L, "Qty", "abc")], (await hub.SendAsync(new ListRejects(7, 0, 10))).Select(reject => (reject.Line, reject.Column!, reject.Value!)));
        await using var session = await hub.Database.OpenAsync(CancellationToken.None);
        Assert.Equal(32, (await session.FindAsync<string>(Sql.Of("SELECT id FROM imports_spool"), null, CancellationToken.None))!.Length);
        Assert.Equal(3, await session.FindAsync<long>(Sql.Of("SELECT version FROM imports_source WHERE program = 'tiers' AND id = 'wholesaler'"), null, CancellationToken.None));
        Assert.Equal(("sales", """{"days":"excel"}"""), await MappingAsync(session));
    }

    private static async Task<(string, string)> MappingAsync(Session session) => Assert.Single(await session.ListAsync(
        Sql.Of("SELECT m.kind, m.mapping FROM imports_mapping m JOIN imports_source s ON s.number = m.source WHERE s.id = 'wholesaler'"), new { }, row => (row.Text(0), row.Text(1)), CancellationToken.None));

    private static Task MigrateToEarlierAsync(Database database, TimeProvider time)
    {
        var scripts = MigrationSource.Embedded("partners", typeof(PartnersModule).Assembly).Migrations.Take(ScriptsBefore);
        return new MigrationRunner(database, [MigrationSource.Of("partners", scripts)], time, NullLogger<MigrationRunner>.Instance).RunAsync(CancellationToken.None);
    }

    private static async Task WriteEarlierAsync(StorageHub hub)
    {
        await WriteAsync(
            "partners_source", "number, program, id, mapping, version, recorded_at",
            new { Number = 1L, Program = "tiers", Id = "wholesaler", Mapping = """{"days":"excel"}""", Version = 3L, RecordedAt = hub.Time.Instant() });
        await WriteAsync(
            "partners_import",
            "number, program, kind, source, file_name, file_hash, bytes, spooled, mapping, state, position, file_line, accepted, known, corrected, rejected, blank, unknown_members, actor, started_at, finished_at",
            new
            {
                Number = 7L, Program = "tiers", Kind = "sales", Source = "wholesaler", FileName = "week.csv", FileHash = "00", Bytes = 90L, Spooled = true, Mapping = """{"encoding":"utf-8"}""",
                State = "finished", Position = 90L, FileLine = 4L, Accepted = 2L, Known = 0L, Corrected = 0L, Rejected = 1L, Blank = 0L, UnknownMembers = 0L, Actor = "operator",
                StartedAt = hub.Time.Instant(), FinishedAt = hub.Time.Instant(),
            });
        await WriteAsync(
            "partners_reject", "import, number, file_line, column_name, value, reason_fr, reason_en, raw",
            new { Import = 7L, Number = 1L, FileLine = 3L, ColumnName = "Qty", Value = "abc", ReasonFr = "nombre attendu", ReasonEn = "a number is expected", Raw = "k3;p1;abc" });

        Task WriteAsync(string table, string columns, object values) =>
            hub.WriteAsync(session => session.ExecuteAsync(Sql.Insert(table, columns), values, CancellationToken.None));
    }
}
