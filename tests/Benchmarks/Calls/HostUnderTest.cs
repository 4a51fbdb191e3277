using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;
using PartnerHub.Programs.Calls;
using PartnerHub.Programs.Catalog;

namespace PartnerHub.Benchmarks.Calls;

/// <summary>
/// The plugin host as the process composes it: package, load context, MediatR with its behaviors, invoker. One for all
/// cases, as in a process: a second one would meet code compiled for the first one's plugins.
/// </summary>
internal static class HostUnderTest
{
    private static readonly ServiceProvider Services = Compose();

    public static IMediator Mediator { get; } = Services.GetRequiredService<IMediator>();

    /// <summary>The very program that the host calls.</summary>
    public static async Task<IPartnerProgram> Program(string id)
    {
        var entry = await Services.GetRequiredService<ProgramCatalog>().Find(id);
        return entry?.Package.Program ?? throw new InvalidOperationException($"{id} does not serve: {entry?.Package.Refusal?.En}");
    }

    private static ServiceProvider Compose()
    {
        var services = ProgramsModule.AddAlone(new ServiceCollection(), new ConfigurationBuilder().Build()).BuildServiceProvider();
        services.GetRequiredService<CallerContext>().Caller = Caller.Operator;
        return services;
    }
}
