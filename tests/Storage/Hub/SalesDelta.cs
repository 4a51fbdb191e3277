using Dapper;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Partners.SalesSums;

namespace PartnerHub.Storage.Tests.Hub;

/// <summary>Adds to the sums of a member's sales as an import does, in a revision of its own.</summary>
internal sealed record SalesDelta(string Program, string Member, DateOnly On, long Amount)
{
    public string? Product { get; init; }

    public string? Details { get; init; }

    public long? Quantity { get; init; }

    public long Lines { get; init; } = 1;

    private static readonly Sql Next = Sql.Of("UPDATE partners_revision SET number = number + 1 WHERE program = @Program");

    private static readonly Sql Current = Sql.Of("SELECT number FROM partners_revision WHERE program = @Program");

    private static readonly Sql Change = Sql.Insert("partners_change", "program, revision, recorded_at, actor, source");

    private static readonly Sql Insert = Sql.Insert("partners_sales_sum", "program, member_id, revision, kind, sums");

    public Task WriteAsync(StorageHub hub) => hub.WriteAsync(async session =>
    {
        await session.ExecuteAsync(Next, new { Program }, CancellationToken.None);
        var revision = await session.FindAsync<long>(Current, new { Program }, CancellationToken.None);
        await session.ExecuteAsync(
            Change, new { Program, Revision = revision, RecordedAt = hub.Time.Instant(), Actor = "system", Source = "pos" }, CancellationToken.None);
        await session.ExecuteAsync(
            Insert,
            new { Program, MemberId = Member, Revision = revision, Kind = "sales", Sums = Packed() },
            CancellationToken.None);
    });

    private byte[] Packed()
    {
        var writer = new SumsWriter();
        writer.Add(new SalesSum("sales", On, Product, "EUR", Details, Amount, Quantity, Lines));
        return writer.Written.ToArray();
    }
}
