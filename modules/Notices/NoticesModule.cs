using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Web;

namespace PartnerHub.Notices;

/// <summary>What the hub tells people who are not looking: mail.</summary>
public sealed class NoticesModule : IWebModule
{
    public string Name => "notices";

    public void Add(IServiceCollection services, IConfiguration configuration)
    {
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
    }
}
