using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Submissions.Api;
using PartnerHub.Submissions.Browse;
using PartnerHub.Submissions.Settle;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;

namespace PartnerHub.Submissions;

/// <summary>What partners hand in, to become facts.</summary>
public sealed class SubmissionsModule : IWebModule
{
    public string Name => "submissions";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<EvidenceRecord>()
        .AddScoped<IHomeCounter, WaitingEvidenceCounter>()
        .AddScoped<IInboxSource, EvidenceInbox>()
        .AddDecisionPart<WaitingEvidence>()
        .AddMemberSection<MemberEvidence>(55, "evidence", Words.HandedIn);

    public void MapApi(IEndpointRouteBuilder api) => api.MapEvidence();

    public void MapForms(IEndpointRouteBuilder pages) => pages.MapEvidenceForms();
}
