using MediatR;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PartnerHub.Data;
using PartnerHub.Partners;
using PartnerHub.Sanctions;

namespace PartnerHub.Demo;

/// <summary>Loads the sample network into an empty one: all of it, or nothing when something fails on the way.</summary>
internal sealed class SampleLoader(
    IMediator mediator, UnitOfWork unit, TimeProvider time, IOptions<DemoOptions> options, ILogger<SampleLoader> log)
{
    public async Task LoadAsync(CancellationToken cancellation)
    {
        if (!options.Value.LoadWhenEmpty || !await mediator.Send(new IsNetworkEmpty(), cancellation))
        {
            return;
        }

        var today = DateOnly.FromDateTime(time.GetLocalNow().Date);
        var network = SampleNetwork.Of(today);
        await unit.RunAsync(
            async _ =>
            {
                await mediator.Send(new EnrolPartners(network.Enrolments), cancellation);
                await mediator.Send(new OpenCases(network.Cases), cancellation);
            },
            cancellation);
        log.LogInformation("Loaded the sample network: {Partners} made-up partners, as of {Today:yyyy-MM-dd}", network.Enrolments.Count, today);
    }
}
