using MediatR;
using PartnerHub.Benefits.Claims;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Benefits.Expire;

/// <summary>Ends the deals of a program whose last day is over. Answers how many, at most so many at a time.</summary>
[RequiresRight(Rights.Operate)]
internal sealed record ExpireClaims(string Program) : ICommand<int>, IAboutProgram, IInnerStep
{
    public const int Most = 100;
}

internal sealed class ExpireClaimsHandler(UnitOfWork unit, IMediator mediator, IProgramDays days, ClaimLife life) : IRequestHandler<ExpireClaims, int>
{
    private static readonly Sql Ended = Sql.Of(
        $$"""
        SELECT {{ClaimRow.Columns}} FROM benefits_claim
         WHERE program = @Program AND state = @State AND process = @Process AND valid_until < @Today
         ORDER BY entry {limit @Limit}
        """);

    public Task<int> Handle(ExpireClaims request, CancellationToken cancellationToken) => unit.RunAsync(
        async session =>
        {
            await mediator.Send(new HoldRevision(request.Program), cancellationToken);
            var ended = await session.QueryAsync<ClaimRow>(Ended, Values(request.Program), cancellationToken);
            foreach (var row in ended)
            {
                await life.TakeAsync(session, row.ToClaim(), ClaimStep.Expire, null, null, null, cancellationToken);
            }

            return ended.Count;
        },
        cancellationToken);

    /// <summary>Whether anything has ended, without holding anybody up.</summary>
    public static Task<bool> AnyAsync(UnitOfWork unit, string program, DateOnly today, CancellationToken cancellation) =>
        unit.AnyAsync(Ended, Values(program, today), cancellation);

    private object Values(string program) => Values(program, days.Today(program));

    private static object Values(string program, DateOnly today) => new
    {
        Program = program,
        State = EnumText<ClaimState>.Of(ClaimState.Granted),
        Process = EnumText<ClaimProcess>.Of(ClaimProcess.Deal),
        Today = today,
        Limit = ExpireClaims.Most,
    };
}
