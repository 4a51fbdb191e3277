using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Import.Sales;

/// <summary>Finds the membership that a file means by a partner's or a membership's id.</summary>
internal sealed class MemberNames(Database database, string program)
{
    private const int MostKept = 200_000;

    private static readonly Sql All = Sql.Of("SELECT id, partner_id FROM partners_membership WHERE program = @Program ORDER BY id {limit @Limit}");

    private static readonly Sql One = Sql.Of("SELECT id FROM partners_membership WHERE program = @Program AND (id = @Name OR partner_id = @Name)");

    private readonly Dictionary<string, string?> _ids = new(StringComparer.Ordinal);

    /// <summary>A large part of the network at once; the rest is asked for one by one.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        await using var rows = await session.ReadAsync(All, new { Program = program, Limit = MostKept }, cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var id = rows.GetString(0);
            _ids[id] = id;
            _ids[rows.GetString(1)] = id;
        }
    }

    public ValueTask<string?> FindAsync(string name, CancellationToken cancellation) =>
        _ids.TryGetValue(name, out var id) ? ValueTask.FromResult(id) : AskAsync(name, cancellation);

    private async ValueTask<string?> AskAsync(string name, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        var id = await session.FindAsync<string>(One, new { Program = program, Name = name }, cancellation);
        if (_ids.Count > MostKept * 3)
        {
            _ids.Clear();
        }

        _ids[name] = id;
        return id;
    }
}
