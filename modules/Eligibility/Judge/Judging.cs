using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Eligibility.Approve;
using PartnerHub.Eligibility.BusinessDays;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Judge;

/// <summary>Judges members and keeps what came out, within the unit of work of whatever made it necessary.</summary>
internal sealed class Judging(UnitOfWork unit, IMediator mediator, BusinessCalendar calendar, JudgementLog log, Proposals proposals, TimeProvider time)
{
    // The change of level that a ruling brings about is itself told to us: it is judged here, once, and places nothing more.
    private readonly HashSet<string> _placing = new(StringComparer.Ordinal);

    /// <summary>Judges on the program's own day, or on an earlier one that was missed. Answers how many were judged.</summary>
    public Task<int> JudgeAsync(string program, IEnumerable<string> members, JudgeCause cause, DateOnly? on, CancellationToken cancellation)
    {
        // In one order everywhere, so that no two judge each other's next member.
        string[] ordered = [.. members.Where(member => !_placing.Contains(member)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var day = on ?? calendar.Today(program);
        return ordered.Length == 0 ? Task.FromResult(0) : unit.RunAsync(session => JudgeAsync(session, program, ordered, cause, day, cancellation), cancellation);
    }

    private async Task<int> JudgeAsync(Session session, string program, string[] members, JudgeCause cause, DateOnly on, CancellationToken cancellation)
    {
        var judged = await JudgeAsync(session, program, members, on, onlyDue: cause == JudgeCause.Day, cancellation);
        foreach (var (before, now) in judged)
        {
            if (TakesEffect(cause, before, on))
            {
                await PlaceAsync(session, now, on, cancellation);
            }
        }

        return judged.Count;
    }

    private async Task<IReadOnlyList<(StandingRow Before, StandingRow Now)>> JudgeAsync(
        Session session, string program, IReadOnlyList<string> members, DateOnly on, bool onlyDue, CancellationToken cancellation)
    {
        var read = await ReadAsync(session, program, members, cancellation);
        if (onlyDue)
        {
            // Another host may have judged them since they were listed.
            read.RemoveAll(member => !(member.Before.DueOn <= on));
        }

        if (read.Count == 0)
        {
            return [];
        }

        var judgements = await mediator.Send(new JudgeNetwork(program, [.. read.Select(member => member.Dossier.Dossier)], on), cancellation);
        var at = time.Instant();
        var judged = read.Zip(judgements, (member, judgement) => new Judged(
            member.Before, StandingRow.Of(program, member.Dossier.Member.Id, member.Dossier.Revision, judgement, at), member.Dossier, judgement)).ToArray();
        var entries = await log.RecordAsync(judged, cancellation);
        var rows = new (StandingRow, StandingRow)[judged.Length];
        for (var i = 0; i < judged.Length; i++)
        {
            var row = judged[i].Now with { Entry = entries[i] ?? judged[i].Before.Entry };
            row = row with { Placement = await proposals.SettleAsync(session, judged[i].Before, row, judged[i].Judgement.Ruling, cancellation) };
            await StandingTable.SaveAsync(session, row, cancellation);
            rows[i] = (judged[i].Before, row);
        }

        return rows;
    }

    private async Task<List<(StandingRow Before, MemberDossier Dossier)>> ReadAsync(
        Session session, string program, IReadOnlyList<string> members, CancellationToken cancellation)
    {
        var read = new List<(StandingRow, MemberDossier)>(members.Count);
        foreach (var member in members)
        {
            if (await mediator.Send(new GetDossier(member), cancellation) is { } dossier && dossier.Member.Program == program)
            {
                var before = await StandingTable.LockAsync(session, program, member, cancellation);

                // Someone may have judged a later revision while this waited for the row.
                var current = before.Revision > dossier.Revision ? await mediator.Send(new GetDossier(member), cancellation) : dossier;
                read.Add((before, current!));
            }
        }

        return read;
    }

    private async Task PlaceAsync(Session session, StandingRow row, DateOnly on, CancellationToken cancellation)
    {
        var approved = await proposals.TakeApprovedAsync(session, row, on, cancellation);
        if (!approved && !row.ChangesAtOnce)
        {
            return;
        }

        _placing.Add(row.MemberId);
        try
        {
            var level = approved ? row.PendingLevel : row.TodayLevel;
            await mediator.Send(new RecordLevel(row.Program, row.MemberId, level, on), cancellation);
            await JudgeAsync(session, row.Program, [row.MemberId], on, onlyDue: false, cancellation);
        }
        finally
        {
            _placing.Remove(row.MemberId);
        }
    }

    // Part of a load must not move a level; what was due by then all the same moves as it would have.
    private static bool TakesEffect(JudgeCause cause, StandingRow before, DateOnly on) => cause != JudgeCause.Load || before.DueOn <= on;
}

/// <summary>A member judged, beside what was kept of it.</summary>
internal sealed record Judged(StandingRow Before, StandingRow Now, MemberDossier Dossier, Judgement Judgement);
