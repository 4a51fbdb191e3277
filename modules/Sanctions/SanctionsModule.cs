using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;
using PartnerHub.Sanctions.ShowCases;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Sanctions;

/// <summary>Cases opened on violations, and the steps taken in them.</summary>
public static class SanctionsModule
{
    public static IServiceCollection AddSanctions(this IServiceCollection services) => services
        .AddMigrations("sanctions", typeof(SanctionsModule).Assembly)
        .AddMemberSection<CasesSection>(50, "cases", Words.Cases);

    public static void MapSanctions(this IEndpointRouteBuilder api) => api.MapCases();
}
