using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Web;

public static class IdempotentEndpoint
{
    public const string Replayed = "Idempotency-Replayed";

    /// <summary>
    /// Does what a client repeats with the same <c>Idempotency-Key</c> once, and says in a header when the answer is the one of
    /// before. The endpoint sends one command. One that takes files sets the token itself: they are too large to be read twice.
    /// </summary>
    public static TBuilder Idempotent<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.TakesIdempotencyKey();
        builder.Add(endpoint =>
        {
            var inner = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context => HandleAsync(context, inner);
        });
        return builder;
    }

    /// <summary>Says in the API's document that a write takes the key.</summary>
    public static TBuilder TakesIdempotencyKey<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new TakesHeader(IdempotencyKey.Header));

    /// <summary>Has the answer say whether it is one of before.</summary>
    public static void TellReplay(this HttpContext context, CallerContext caller) => context.Response.OnStarting(() =>
    {
        if (caller.IsReplay)
        {
            context.Response.Headers[Replayed] = "true";
        }

        return Task.CompletedTask;
    });

    private static async Task HandleAsync(HttpContext context, RequestDelegate inner)
    {
        if (!IdempotencyKey.TryRead(context.Request, out var key, out var problem))
        {
            await problem.ExecuteAsync(context);
            return;
        }

        if (key is not null)
        {
            var caller = context.RequestServices.GetRequiredService<CallerContext>();
            caller.Token = new IdempotencyToken(key, await RequestHash.OfAsync(context.Request, context.RequestAborted));
            context.TellReplay(caller);
        }

        await inner(context);
    }
}
