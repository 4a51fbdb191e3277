using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Journal;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Override;

internal sealed class OverrideHandler(UnitOfWork unit, IMediator mediator, IProgramDays calendar, CallerContext caller, TimeProvider time) :
    IRequestHandler<OverrideLevel, LevelOverride?>,
    IRequestHandler<RevokeOverride, LevelOverride?>
{
    private static readonly LocalizedText Expected = LocalizedText.Of("un niveau du programme, ou rien", "a level of the program, or nothing");

    public Task<LevelOverride?> Handle(OverrideLevel request, CancellationToken cancellationToken) =>
        caller.WithAllRightsAsync(() => unit.RunAsync(session => GiveAsync(session, request, cancellationToken), cancellationToken));

    public Task<LevelOverride?> Handle(RevokeOverride request, CancellationToken cancellationToken) =>
        caller.WithAllRightsAsync(() => unit.RunAsync(session => RevokeAsync(session, request, cancellationToken), cancellationToken));

    private async Task<LevelOverride?> GiveAsync(Session session, OverrideLevel request, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMemberRevision(request.Member), cancellation) is not { } member)
        {
            return null;
        }

        await CheckLevelAsync(member.Program, request.Level, cancellation);
        var last = await OverrideTable.FindAsync(session, member.Program, request.Member, cancellation);
        CheckVersion(request.Version, last);
        var given = new LevelOverride
        {
            Program = member.Program,
            Member = request.Member,
            Number = (last?.Number ?? 0) + 1,
            Level = request.Level,
            From = request.From,
            Until = request.Until,
            Reason = request.Reason,
            Actor = caller.Caller.Actor,
            RecordedAt = time.Instant(),
        };
        var entry = await RecordAsync(member, given, "given", given.Reason, cancellation);
        await OverrideTable.AddAsync(session, given, entry, cancellation);
        return given;
    }

    private async Task<LevelOverride?> RevokeAsync(Session session, RevokeOverride request, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMemberRevision(request.Member), cancellation) is not { } member
            || await OverrideTable.FindAsync(session, member.Program, request.Member, cancellation) is not { RevokedAt: null } last)
        {
            return null;
        }

        CheckVersion(request.Version, last);
        if (!await OverrideTable.RevokeAsync(session, last, caller.Caller.Actor, time.Instant(), request.Reason, cancellation))
        {
            return null;
        }

        await RecordAsync(member, last, "revoked", request.Reason, cancellation);
        return await OverrideTable.FindAsync(session, member.Program, request.Member, cancellation);
    }

    private Task<long> RecordAsync(MemberRevision member, LevelOverride about, string state, string reason, CancellationToken cancellation) =>
        mediator.Send(
            new RecordRuling
            {
                Program = member.Program,
                Member = about.Member,
                Kind = RulingKinds.Override,
                On = calendar.Today(member.Program),
                Revision = member.Revision,
                Question = JsonSerializer.Serialize(new { @override = about.Number, level = about.Level, from = about.From, until = about.Until }),
                Ruling = JsonSerializer.Serialize(new { state, reason }),
            },
            cancellation);

    private async Task CheckLevelAsync(string program, string? level, CancellationToken cancellation)
    {
        if (level is null)
        {
            return;
        }

        var description = (await mediator.Send(new FindProgram(program), cancellation))?.Description;
        if (description is null || description.Levels.All(known => known.Id != level))
        {
            throw new InvalidRequestException([new InputError { Path = "$.level", Expected = Expected, Found = LocalizedText.Of($"« {level} »", $"'{level}'") }]);
        }
    }

    private static void CheckVersion(long? expected, LevelOverride? last)
    {
        if (expected is { } version && version != (last?.Version ?? 0))
        {
            throw new LostRaceException(last?.Version ?? 0);
        }
    }
}
