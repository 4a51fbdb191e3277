using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.LoadFacts;

/// <summary>What stands of a fact that was corrected since, by this batch, another file or a person.</summary>
internal sealed class FactChains(Session session, string program)
{
    private static readonly Sql Next = Sql.Of("SELECT number FROM partners_fact WHERE program = @Program AND member_id = @Member AND corrects = @Number");

    private static readonly Sql Standing = Sql.Of(
        $"SELECT {FactReader.Columns} FROM partners_fact WHERE program = @Program AND member_id = @Member AND number = @Number AND withdrawn = @No");

    private readonly Dictionary<(string Member, long Number), (long Number, Fact? Fact)> _ended = [];

    /// <summary>Notes what this batch has put in a fact's place; no fact when it withdrew it.</summary>
    public void Ended(string member, long number, long end, Fact? fact) => _ended[(member, number)] = (end, fact);

    /// <summary>The last correction of a fact; null when it is withdrawn.</summary>
    public async Task<(long Number, Fact Fact)?> EndAsync(LoadedFact of, CancellationToken cancellation)
    {
        var number = of.Number;
        while (true)
        {
            if (_ended.TryGetValue((of.Member, number), out var end))
            {
                return end.Fact is null ? null : (end.Number, end.Fact);
            }

            if (await session.FindAsync<long?>(Next, new { Program = program, of.Member, Number = number }, cancellation) is not { } next)
            {
                return await ReadAsync(of.Member, number, cancellation);
            }

            number = next;
        }
    }

    private async Task<(long Number, Fact Fact)?> ReadAsync(string member, long number, CancellationToken cancellation)
    {
        await using var row = await session.ReadRowsAsync(Standing, new { Program = program, Member = member, Number = number, No = false }, cancellation);
        return await row.ReadAsync(cancellation) ? (number, FactReader.Read(row, 0)) : null;
    }
}
