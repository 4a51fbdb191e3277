using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Eligibility.BusinessDays;
using PartnerHub.Eligibility.Judge;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Midnight;

/// <summary>
/// Judges those whose answers a new day changes, each on the day it was due: midnights that the host slept through come out
/// as they would have. Done again, it finds nothing to do.
/// </summary>
internal sealed partial class NightWork(IServiceProvider services, Database database, BusinessCalendar calendar, ILogger<NightWork> log)
{
    private const int Chunk = 100;

    private static readonly Sql Due = Sql.Of(
        """
        SELECT member_id, due_on FROM eligibility_standing WHERE program = @Program AND due_on <= @Today
         ORDER BY due_on, member_id {limit @Limit}
        """);

    /// <summary>Answers how many were judged; a member that was due on several days counts for each.</summary>
    public async Task<int> RunAsync(string program, CancellationToken cancellation)
    {
        var failed = new HashSet<string>(StringComparer.Ordinal);
        var judged = 0;
        while (await NextAsync(program, failed, cancellation) is { Members.Length: > 0 } next)
        {
            judged += await JudgeAsync(program, next.Members, next.On, failed, cancellation);
        }

        return judged;
    }

    private async Task<(string[] Members, DateOnly On)> NextAsync(string program, HashSet<string> failed, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        var due = (await session.ListAsync(
            Due, new { Program = program, Today = calendar.Today(program), Limit = Chunk + failed.Count }, row => new DueRow(row.Text(0), row.Day(1)), cancellation))
            .Where(row => !failed.Contains(row.MemberId)).ToArray();
        return due.Length == 0 ? ([], default) : ([.. due.TakeWhile(row => row.DueOn == due[0].DueOn).Select(row => row.MemberId)], due[0].DueOn);
    }

    private async Task<int> JudgeAsync(string program, string[] members, DateOnly on, HashSet<string> failed, CancellationToken cancellation)
    {
        try
        {
            await using var scope = services.CreateScopeFor(Caller.System);
            return await scope.ServiceProvider.GetRequiredService<Judging>().JudgeAsync(program, members, JudgeCause.Day, on, cancellation);
        }
        catch (ProgramFault fault) when (members.Length > 1 && fault.Kind == FaultKind.Threw)
        {
            var judged = 0;
            foreach (var member in members)
            {
                judged += await JudgeAsync(program, [member], on, failed, cancellation);
            }

            return judged;
        }
        catch (ProgramFault fault)
        {
            LogPutOff(log, members.Length, program, fault.Kind);
            failed.UnionWith(members);
            return 0;
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Count} members of {Program} keep the standing of an earlier day: {Kind}")]
    private static partial void LogPutOff(ILogger log, int count, string program, FaultKind kind);

    private sealed record DueRow(string MemberId, DateOnly DueOn);
}
