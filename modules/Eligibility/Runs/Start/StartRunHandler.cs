using MediatR;
using Microsoft.Extensions.Options;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Eligibility.Runs.Pipeline;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Runs.Start;

internal sealed class StartRunHandler(
    UnitOfWork unit, CallerContext caller, IMediator mediator, IOptions<RunsOptions> options, WorkSignal<NetworkRun> signal, IProgramDays calendar, TimeProvider time) : IRequestHandler<StartRun, NetworkRun>
{
    public Task<NetworkRun> Handle(StartRun request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => StartAsync(session, request, cancellationToken), cancellationToken);

    private async Task<NetworkRun> StartAsync(Session session, StartRun request, CancellationToken cancellation)
    {
        var today = calendar.Today(request.Program);
        var on = request.On ?? today;
        var rulebook = await mediator.Send(new FindRulebook(request.Program, on), cancellation) ?? throw NotServing(request.Program);
        var now = time.Instant();
        var run = new RunRow
        {
            Program = request.Program,
            Number = await RunTable.TakeNumberAsync(session, request.Program, cancellation),
            JudgedOn = on,
            Revision = await mediator.Send(new FindRevision(request.Program), cancellation),
            Rulebook = rulebook.Version,
            Publishes = on == today,
            ChunkSize = options.Value.ChunkSize,
            State = RunStates.Running,
            Total = await mediator.Send(new CountMembers(request.Program), cancellation),
            Outcome = OutcomeJson.Write(RunOutcome.None),
            Actor = caller.Caller.Actor,
            StartedAt = now,
            SeenAt = now,
        };
        await RunTable.AddAsync(session, run, cancellation);
        unit.WhenCommitted(signal.Raise);
        return run.ToRun();
    }

    private static InvalidRequestException NotServing(string program) => new(
    [
        new InputError
        {
            Path = "$.program",
            Expected = LocalizedText.Of("un programme en service", "a program that serves"),
            Found = LocalizedText.Of($"« {program} »", $"'{program}'"),
        },
    ]);
}
