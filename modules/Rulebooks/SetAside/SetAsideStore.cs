using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Rulebooks.SetAside;

/// <summary>Which programs are set aside, and why.</summary>
internal static class SetAsideStore
{
    private static readonly Sql All = Sql.Of("SELECT program, reason_fr, reason_en FROM rulebooks_set_aside");

    private static readonly Sql Put = Sql.Upsert("rulebooks_set_aside", "program", "reason_fr, reason_en, set_at");

    private static readonly Sql Remove = Sql.Of("DELETE FROM rulebooks_set_aside WHERE program = @Program");

    public static async Task<IReadOnlyDictionary<string, LocalizedText>> ListAsync(Database database, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        var rows = await session.ListAsync(All, new { }, row => (Program: row.Text(0), Reason: LocalizedText.Of(row.Text(1), row.Text(2))), cancellation);
        return rows.ToDictionary(row => row.Program, row => row.Reason, StringComparer.Ordinal);
    }

    public static Task PutAsync(Session session, string program, LocalizedText reason, DateTimeOffset at, CancellationToken cancellation) =>
        session.ExecuteAsync(Put, new { Program = program, ReasonFr = reason.Fr, ReasonEn = reason.En, SetAt = at }, cancellation);

    public static Task RemoveAsync(Session session, string program, CancellationToken cancellation) =>
        session.ExecuteAsync(Remove, new { Program = program }, cancellation);
}
