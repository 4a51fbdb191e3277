using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class ListDossiersHandler(Database database) : IRequestHandler<ListDossiers, IReadOnlyList<MemberDossier>>
{
    public async Task<IReadOnlyList<MemberDossier>> Handle(ListDossiers request, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var members = await MemberReader.ReadAsync(connection, "WHERE m.program = @Program", new { request.Program }, cancellationToken);
        var facts = await FactReader.OfProgramAsync(connection, request.Program, cancellationToken);
        return [.. members.Select(member => GetDossierHandler.Of(member, facts))];
    }
}
