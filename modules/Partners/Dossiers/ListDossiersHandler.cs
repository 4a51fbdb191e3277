using System.Data.Common;
using Dapper;
using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class ListDossiersHandler(Database database, NetworkCache cache) : IRequestHandler<ListDossiers, IReadOnlyList<MemberDossier>>
{
    public async Task<IReadOnlyList<MemberDossier>> Handle(ListDossiers request, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(cancellationToken);
        var connection = session.Connection;
        if (await RevisionAsync(connection, request.Program, cancellationToken) is not { } revision)
        {
            return [];
        }

        if (cache.Find(request.Program, revision) is { } kept)
        {
            return kept;
        }

        var members = await MemberReader.ReadAsync(connection, "WHERE m.program = @Program", new { request.Program }, cancellationToken);
        var facts = await FactReader.OfProgramAsync(connection, request.Program, cancellationToken);
        MemberDossier[] dossiers = [.. members.Select(member => GetDossierHandler.Of(member, facts))];
        cache.Keep(request.Program, revision, dossiers);
        return dossiers;
    }

    /// <summary>Null for a program without members.</summary>
    private static Task<long?> RevisionAsync(DbConnection connection, string program, CancellationToken cancellation) =>
        connection.ExecuteScalarAsync<long?>(
            new CommandDefinition("SELECT number FROM partners_revision WHERE program = @program", new { program }, cancellationToken: cancellation));
}
