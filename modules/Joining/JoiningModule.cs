using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Joining.Api;
using PartnerHub.Joining.Browse;
using PartnerHub.Joining.Settle;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;

namespace PartnerHub.Joining;

/// <summary>Companies that ask to join a program, until they are its members or refused.</summary>
public sealed class JoiningModule : IWebModule
{
    public string Name => "joining";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<ApplicantMail>()
        .AddScoped<IHomeCounter, WaitingApplicationsCounter>()
        .AddScoped<IInboxSource, ApplicationInbox>()
        .AddDecisionPart<WaitingApplications>();

    public void MapApi(IEndpointRouteBuilder api) => api.MapJoining();

    public void MapForms(IEndpointRouteBuilder pages) => pages.MapJoiningForms();
}
