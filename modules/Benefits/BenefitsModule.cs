using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benefits.ListBenefits;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Benefits;

/// <summary>What a member is entitled to.</summary>
public static class BenefitsModule
{
    public static IServiceCollection AddBenefits(this IServiceCollection services) =>
        services.AddMemberSection<BenefitsSection>(30, "benefits", Words.Benefits);

    public static void MapBenefits(this IEndpointRouteBuilder api) => api.MapEntitlements();
}
