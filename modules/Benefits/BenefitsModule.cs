using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benefits.AccruedFunds;
using PartnerHub.Benefits.Api;
using PartnerHub.Benefits.Browse;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Decide;
using PartnerHub.Benefits.Expire;
using PartnerHub.Benefits.Funds;
using PartnerHub.Benefits.ListBenefits;
using PartnerHub.Benefits.Submit;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;

namespace PartnerHub.Benefits;

/// <summary>What a member is entitled to, and the lives of its claims.</summary>
public sealed class BenefitsModule : IWebModule
{
    public string Name => "benefits";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<AvailableFunds>()
        .AddScoped<GrantedBenefits>()
        .AddScoped<ClaimRuler>()
        .AddScoped<ClaimLife>()
        .AddScoped<ClaimForms>()
        .AddHostedService<ClaimDays>()
        .AddScoped<IHomeCounter, WaitingClaimsCounter>()
        .AddScoped<IInboxSource, ClaimInbox>()
        .AddTwoPersonRequest<DecideClaim, ClaimDecided, PayRule>("decide-claim", decided => decided.Outcome == DecisionOutcome.Done)
        .AddDecisionPart<DecisionClaims>()
        .AddMemberSection<BenefitsSection>(30, "benefits", Words.Benefits)
        .AddMemberSection<ClaimsSection>(35, ClaimAddress.Anchor, ClaimWords.Claims);

    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapEntitlements();
        api.MapAccounts();
        api.MapClaims();
    }

    public void MapForms(IEndpointRouteBuilder pages) => pages.MapSentClaims();
}
