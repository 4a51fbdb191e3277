using PartnerHub.Eligibility.Reassess;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Midnight;

/// <summary>
/// Judges those whose answers a new day changes, each on the day it was due: midnights that the host slept through come out
/// as they would have. Done again, it finds nothing to do.
/// </summary>
internal sealed class DailyReassessment(ReassessmentPass pass, Database database, IProgramDays calendar)
{
    /// <summary>Answers how many were judged; a member that was due on several days counts for each.</summary>
    public async Task<int> RunAsync(string program, CancellationToken cancellation)
    {
        var judged = 0;
        for (var from = DateOnly.MinValue; await FirstDueAsync(program, from, cancellation) is { } day; from = day.AddDays(1))
        {
            judged += await pass.RunAsync(Due(program, day), Caller.System, cancellation);
        }

        return judged;
    }

    private async Task<DateOnly?> FirstDueAsync(string program, DateOnly from, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await StandingTable.FirstDueAsync(session, program, from, calendar.Today(program), cancellation);
    }

    private static Reassessment Due(string program, DateOnly day) => new(
        program, JudgeCause.Day, day, (session, after, limit, cancellation) => StandingTable.ListDueAsync(session, program, day, after, limit, cancellation));
}
