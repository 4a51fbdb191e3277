using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Kits.Data;

/// <summary>Keys that all hosts on a database share, each an XML text.</summary>
public sealed class KeyStore(IServiceScopeFactory scopes, Database database, TimeProvider time)
{
    private static readonly Sql All = Sql.Of("SELECT xml FROM data_key ORDER BY written_at, id");

    private static readonly Sql Add = Sql.InsertIfAbsent("data_key", "id", "xml, written_at");

    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.ListAsync(All, new { }, row => row.Text(0), cancellation);
    }

    public async Task AddAsync(string id, string xml, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
            session => session.ExecuteAsync(Add, new { Id = id, Xml = xml, WrittenAt = time.Instant() }, cancellation), cancellation);
    }
}
