using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Members;

internal sealed class CountMembersHandler(UnitOfWork unit) : IRequestHandler<CountMembers, long>
{
    private static readonly Sql Query = Sql.Of("SELECT COUNT(*) FROM partners_membership WHERE program = @Program");

    public async Task<long> Handle(CountMembers request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await session.FindAsync<long>(Query, new { request.Program }, cancellationToken);
    }
}
