using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Tests;

internal static class Services
{
    public static CallerContext GetCallers(this IServiceProvider services) => services.GetRequiredService<CallerContext>();

    public static IMediator GetMediator(this IServiceProvider services) => services.GetRequiredService<IMediator>();

    public static IHostEnvironment GetPlace(this IServiceProvider services) => services.GetRequiredService<IHostEnvironment>();
}
