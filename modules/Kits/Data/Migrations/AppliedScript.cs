namespace PartnerHub.Kits.Data;

/// <summary>A script that ran on a database, as its history tells it.</summary>
public sealed record AppliedScript(string Module, long Number, string Name, string Checksum)
{
    private static readonly Sql All = Sql.Of("SELECT module, number, name, checksum FROM data_migration ORDER BY module, number");

    public static Task<IReadOnlyList<AppliedScript>> ListAsync(Session session, CancellationToken cancellation) =>
        session.ListAsync(All, new { }, row => new AppliedScript(row.Text(0), row.Long(1), row.Text(2), row.Text(3)), cancellation);
}
