using System.Net;
using MediatR;
using Microsoft.AspNetCore.Builder;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Host.Tests.Api;

public sealed class ApiRightsTests
{
    [Fact]
    public async Task Request_CallerLacksTheRight_IsAProblem()
    {
        await using var hub = await ServedHub.StartAsync(null, null, app => app.MapGet("/api/v1/as-nobody", (CallerContext context, IMediator mediator) =>
        {
            context.Caller = Caller.Nobody;
            return mediator.Send(new ListPrograms());
        }), ("Demo:LoadWhenEmpty", "false"));

        var problem = await hub.ProblemAsync("/api/v1/as-nobody", HttpStatusCode.Forbidden, "denied");

        Assert.Equal("This needs the right to see what is public.", problem.GetProperty("detail").GetString());
    }
}
