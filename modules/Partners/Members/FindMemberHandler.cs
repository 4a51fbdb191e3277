using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class FindMemberHandler(Database database) : IRequestHandler<FindMember, Member?>
{
    public async Task<Member?> Handle(FindMember request, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(cancellationToken);
        var connection = session.Connection;
        var members = await MemberReader.ReadAsync(connection, "WHERE m.id = @Id", new { request.Id }, cancellationToken);
        return members.SingleOrDefault();
    }
}
