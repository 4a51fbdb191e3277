using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Sanctions.Storage;

namespace PartnerHub.Sanctions.BrowseCases;

internal sealed class BrowseCasesHandler(UnitOfWork unit, CallerContext callers) : IRequestHandler<ListOpenCases, IReadOnlyList<OpenedCase>>, IRequestHandler<CountOpenCases, long>
{
    // The table tells no program: a member's id ends with its program's.
    private static readonly Sql Members = Sql.Of(
        """
        SELECT DISTINCT c.member_id FROM sanctions_case c
         WHERE c.state NOT IN (@Closed, @Ended) AND c.member_id LIKE @Ending ESCAPE '!' AND c.member_id > @After ORDER BY c.member_id {limit @Limit}
        """);

    private static readonly Sql Open = CaseReader.Where("c.member_id {listed @Members} AND c.state NOT IN (@Closed, @Ended)");

    private static readonly Sql Count = Sql.Of("SELECT COUNT(*) FROM sanctions_case WHERE state NOT IN (@Closed, @Ended) AND member_id LIKE @Ending ESCAPE '!'");

    private static readonly string Closed = CaseStates.Text(Contracts.CaseState.Closed);

    private static readonly string Ended = CaseStates.Text(Contracts.CaseState.Ended);

    public async Task<IReadOnlyList<OpenedCase>> Handle(ListOpenCases request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var members = await session.ListAsync(
            Members,
            new { Closed, Ended, Ending = Ending(request.Program), After = request.After ?? "", request.Limit },
            row => row.Text(0),
            cancellationToken);
        return members.Count == 0 ? [] : await CaseReader.ReadAsync(
            session, Open, new { Members = TextList.Of(members), Closed, Ended, Revision = long.MaxValue }, cancellationToken);
    }

    public async Task<long> Handle(CountOpenCases request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var count = 0L;
        foreach (var ending in callers.Caller.Ids(Rights.Read, GrantScope.Program)?.Select(Ending) ?? ["%"])
        {
            count += await session.FindAsync<long>(Count, new { Closed, Ended, Ending = ending }, cancellationToken);
        }

        return count;
    }

    private static string Ending(string program) => "%." + Escaped(program);

    private static string Escaped(string text) =>
        text.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal).Replace("[", "![", StringComparison.Ordinal);
}
