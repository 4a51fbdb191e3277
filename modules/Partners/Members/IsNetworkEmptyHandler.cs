using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Members;

internal sealed class IsNetworkEmptyHandler(UnitOfWork unit) : IRequestHandler<IsNetworkEmpty, bool>
{
    private static readonly Sql Any = Sql.Of("SELECT CASE WHEN EXISTS (SELECT 1 FROM partners_partner) THEN 1 ELSE 0 END");

    public async Task<bool> Handle(IsNetworkEmpty request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await session.FindAsync<int>(Any, null, cancellationToken) == 0;
    }
}
