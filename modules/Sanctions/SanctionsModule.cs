using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;
using PartnerHub.Sanctions.BrowseCases;
using PartnerHub.Sanctions.Cases;
using PartnerHub.Sanctions.ShowCases;

namespace PartnerHub.Sanctions;

/// <summary>Cases opened on violations, and the steps taken in them.</summary>
public sealed class SanctionsModule : IWebModule
{
    public string Name => "sanctions";

    public void Add(IServiceCollection services, IConfiguration configuration) =>
        services
            .AddScoped<IHomeCounter, OpenCasesCounter>()
            .AddDecisionPart<DecisionCases>()
            .AddMemberSection<CasesSection>(50, "cases", Words.Cases);

    public void MapApi(IEndpointRouteBuilder api) => api.MapCases();
}
