using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Evidence.Api;
using PartnerHub.Evidence.Browse;
using PartnerHub.Evidence.Settle;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;

namespace PartnerHub.Evidence;

/// <summary>What partners hand in, to become facts.</summary>
public sealed class EvidenceModule : IWebModule
{
    public string Name => "evidence";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<EvidenceRecord>()
        .AddScoped<IHomeCounter, WaitingEvidenceCounter>()
        .AddDecisionPart<WaitingEvidence>()
        .AddMemberSection<MemberEvidence>(55, "evidence", Words.HandedIn);

    public void MapApi(IEndpointRouteBuilder api) => api.MapEvidence();

    public void MapForms(IEndpointRouteBuilder pages) => pages.MapEvidenceForms();
}
