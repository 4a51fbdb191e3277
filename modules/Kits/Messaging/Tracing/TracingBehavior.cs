using System.Diagnostics;
using MediatR;

namespace PartnerHub.Kits.Messaging;

internal sealed class TracingBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var activity = Tracing.Source.StartActivity(typeof(TRequest).Name);
        return activity is null ? next() : HandleTraced(activity, request, next);
    }

    private static async Task<TResponse> HandleTraced(Activity activity, TRequest request, RequestHandlerDelegate<TResponse> next)
    {
        using (activity)
        {
            activity.SetTag("partnerhub.program", (request as IAboutProgram)?.Program);
            try
            {
                return await next();
            }
            catch (Exception error)
            {
                activity.SetStatus(ActivityStatusCode.Error, error.Message);
                throw;
            }
        }
    }
}

internal static class Tracing
{
    public static readonly ActivitySource Source = new(MessagingModule.TelemetryName);
}
