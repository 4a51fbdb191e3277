using Dapper;
using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class IsNetworkEmptyHandler(Database database) : IRequestHandler<IsNetworkEmpty, bool>
{
    public async Task<bool> Handle(IsNetworkEmpty request, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(cancellationToken);
        var connection = session.Connection;
        var command = new CommandDefinition("SELECT NOT EXISTS (SELECT 1 FROM partners_partner)", cancellationToken: cancellationToken);
        return await connection.ExecuteScalarAsync<bool>(command);
    }
}
