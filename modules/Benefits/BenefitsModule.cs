using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benefits.AccruedFunds;
using PartnerHub.Benefits.ListBenefits;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;

namespace PartnerHub.Benefits;

/// <summary>What a member is entitled to.</summary>
public sealed class BenefitsModule : IWebModule
{
    public string Name => "benefits";

    public void Add(IServiceCollection services, IConfiguration configuration) =>
        services.AddMemberSection<BenefitsSection>(30, "benefits", Words.Benefits);

    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapEntitlements();
        api.MapAccounts();
    }
}
