using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Kits.Messaging;

/// <summary>
/// Runs the command that a key was sent for once. The key is taken before the command runs, in the transaction of its effects:
/// whoever comes meanwhile with the same key waits for it, and a failure leaves neither.
/// </summary>
internal sealed class IdempotencyBehavior<TRequest, TResponse>(CallerContext context, UnitOfWork unit, TimeProvider time) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand<TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        context.Token is { } token && context.TokenUse != TokenUse.UnderWay ? HandleOnce(token, next, cancellationToken) : next();

    private async Task<TResponse> HandleOnce(IdempotencyToken token, RequestHandlerDelegate<TResponse> next, CancellationToken cancellation)
    {
        context.Begin(typeof(TRequest));
        var ended = false;
        try
        {
            var command = KeyedCommand.Of(context.Caller.Actor, token, typeof(TRequest).Name, time.Instant());
            var (answer, replayed) = await unit.RunTellingAsync(session => AnswerAsync(session, command, next, cancellation), cancellation);
            ended = true;
            context.End(replayed);
            return answer;
        }
        finally
        {
            if (!ended)
            {
                context.GiveUp();
            }
        }
    }

    private static async Task<(TResponse Answer, bool Replayed)> AnswerAsync(
        Session session, KeyedCommand command, RequestHandlerDelegate<TResponse> next, CancellationToken cancellation)
    {
        if (await KeptAnswers.FindOrTakeAsync(session, command, cancellation) is { } kept)
        {
            return (AnswerJson.Read<TResponse>(kept), true);
        }

        var answer = await next();
        await KeptAnswers.KeepAsync(session, command, AnswerJson.Write(answer), cancellation);
        return (answer, false);
    }
}
