using MediatR;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PartnerHub.Data;
using PartnerHub.Eligibility;
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
        await unit.RunAsync(_ => EnrolAsync(network, today, cancellation), cancellation);
        await mediator.Send(new JudgeDue(), cancellation);
    }

    private async Task EnrolAsync(SampleNetwork network, DateOnly today, CancellationToken cancellation)
    {
        // Asked again under the write lock: of two hubs that start together, one loads.
        if (!await mediator.Send(new IsNetworkEmpty(), cancellation))
        {
            return;
        }

        await mediator.Send(new EnrolPartners(network.Enrolments), cancellation);
        await mediator.Send(new OpenCases(network.Cases), cancellation);
        log.LogInformation("Loading the sample network: {Partners} made-up partners, as of {Today:yyyy-MM-dd}", network.Enrolments.Count, today);
    }
}
