using PartnerHub.Kits.Data;

namespace PartnerHub.Journal.Chain;

/// <summary>An entry as its table holds it.</summary>
internal static class EntryRow
{
    public const string Columns =
        "program, number, recorded_at, actor, kind, member_id, day, revision, rulebook, question, dossier_hash, ruling, about, previous_hash, hash, request_id";

    public static readonly IReadOnlyList<RowColumn> Types =
    [
        new("program", RowType.Text),
        new("number", RowType.Long),
        new("recorded_at", RowType.Instant),
        new("actor", RowType.Text),
        new("kind", RowType.Text),
        new("member_id", RowType.Text),
        new("day", RowType.Day),
        new("revision", RowType.Long),
        new("rulebook", RowType.Text),
        new("question", RowType.Text),
        new("dossier_hash", RowType.Text),
        new("ruling", RowType.Text),
        new("about", RowType.Long),
        new("previous_hash", RowType.Text),
        new("hash", RowType.Text),
        new("request_id", RowType.Text),
    ];

    public static ValueTask WriteAsync(RowWriter rows, JournalEntry entry, CancellationToken cancellation)
    {
        rows.Text(entry.Program);
        rows.Long(entry.Number);
        rows.Instant(entry.RecordedAt);
        rows.Text(entry.Actor);
        rows.Text(entry.Kind);
        rows.Text(entry.Member);
        rows.Day(entry.On);
        rows.Long(entry.Revision);
        rows.Text(entry.Rulebook);
        rows.Text(entry.Question);
        rows.Text(entry.DossierHash);
        rows.Text(entry.Ruling);
        rows.Long(entry.About);
        rows.Text(entry.PreviousHash);
        rows.Text(entry.Hash);
        rows.Text(entry.RequestId);
        return rows.EndRowAsync(cancellation);
    }

    public static JournalEntry Read(RowReader row) => new()
    {
        Program = row.Text(0),
        Number = row.Long(1),
        RecordedAt = row.Instant(2),
        Actor = row.Text(3),
        Kind = row.Text(4),
        Member = row.TextOrNull(5),
        On = row.Day(6),
        Revision = row.Long(7),
        Rulebook = row.TextOrNull(8),
        Question = row.Text(9),
        DossierHash = row.TextOrNull(10),
        Ruling = row.Text(11),
        About = row.LongOrNull(12),
        PreviousHash = row.Text(13),
        Hash = row.Text(14),
        RequestId = row.TextOrNull(15),
    };
}
