using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class FindMemberHandler(Database database) : IRequestHandler<FindMember, Member?>
{
    public async Task<Member?> Handle(FindMember request, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var members = await MemberReader.ReadAsync(connection, "WHERE m.id = @Id", new { request.Id }, cancellationToken);
        return members.SingleOrDefault();
    }
}
