using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class ListMembersHandler(Database database) : IRequestHandler<ListMembers, IReadOnlyList<Member>>
{
    public async Task<IReadOnlyList<Member>> Handle(ListMembers request, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(cancellationToken);
        var connection = session.Connection;
        return await MemberReader.ReadAsync(
            connection,
            """
            WHERE (@Program IS NULL OR m.program = @Program) AND (@After IS NULL OR m.id > @After)
            ORDER BY m.id LIMIT @Limit
            """,
            new { request.Program, request.After, request.Limit },
            cancellationToken);
    }
}
