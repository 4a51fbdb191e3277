using System.Diagnostics;
using MediatR;

namespace PartnerHub.Kits.Messaging;

/// <summary>Has a request traced and measured where somebody reads that. What went wrong is told by its kind alone: a message may name a person.</summary>
internal sealed class TracingBehavior<TRequest, TResponse>(RequestMetrics metrics) : IPipelineBehavior<TRequest, TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var activity = Tracing.Source.StartActivity(typeof(TRequest).Name);
        return activity is null && !metrics.IsRead ? next() : HandleTraced(activity, request, next);
    }

    private async Task<TResponse> HandleTraced(Activity? activity, TRequest request, RequestHandlerDelegate<TResponse> next)
    {
        var started = TimeProvider.System.GetTimestamp();
        Exception? failure = null;
        using (activity)
        {
            activity?.SetTag("partnerhub.program", (request as IAboutProgram)?.Program);
            try
            {
                return await next();
            }
            catch (Exception error)
            {
                failure = error;
                activity?.SetStatus(ActivityStatusCode.Error, error.GetType().Name);
                throw;
            }
            finally
            {
                metrics.Record(typeof(TRequest).Name, failure, TimeProvider.System.GetElapsedTime(started));
            }
        }
    }
}

internal static class Tracing
{
    public static readonly ActivitySource Source = new(MessagingModule.TelemetryName);
}
