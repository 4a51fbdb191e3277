using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Entering;
using PartnerHub.Access.Factors;
using PartnerHub.Access.Links;
using PartnerHub.Access.ReadyMade;
using PartnerHub.Access.Sessions;
using PartnerHub.Access.Setup;
using PartnerHub.Access.Passkeys;
using PartnerHub.Access.PersonalData;
using PartnerHub.Access.Purging;
using PartnerHub.Access.SignOn;
using PartnerHub.Access.Staff;
using PartnerHub.Access.TwoPeople;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;

namespace PartnerHub.Access;

/// <summary>Who may do what: accounts, roles, sessions, keys, and the log of all of it.</summary>
public sealed class AccessModule : IWebModule
{
    public string Name => "access";

    public void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AccessOptions>()
            .Bind(configuration.GetSection(AccessOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .Validate(TwoPeopleOptions.AreKinds, TwoPeopleOptions.Expected)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<AccessOptions>, AccessOptionsCheck>();
        services.AddDataProtection();
        services
            .AddScoped<ITwoPersonRequests, TwoPersonRequests>()
            .AddScoped<IHomeCounter, WaitingActsCounter>()
            .AddScoped<IInboxSource, WaitingActInbox>()
            .AddEntryLimit()
            .AddScheduler()
            .AddHostedService<PurgeScheduling>()
            .AddSingleton<Passwords>()
            .AddSingleton<SignedInCache>()
            .AddSingleton<DenialLog>()
            .AddSingleton<SecondFactors>()
            .AddSingleton<SignOnProtocol>()
            .AddSingleton<SignOnProofs>()
            .AddScoped<ProviderRoles>()
            .AddScoped<TokenCallers>()
            .AddScoped<PasskeyCeremony>()
            .AddScoped<OwnProof>()
            .AddScoped<Entrance>()
            .AddScoped<CallerFinder>()
            .AddScoped<EventLog>()
            .AddScoped<FirstStart>()
            .AddScoped<LinkMail>()
            .AddScoped<ReadyMadeAccounts>()
            .AddScoped<SessionOpening>();
    }

    public void MapApi(IEndpointRouteBuilder api) => api.MapWaitingActs();

    public void MapForms(IEndpointRouteBuilder pages)
    {
        pages.MapAccessForms();
        pages.MapFactorForms();
        pages.MapPasskeyForms();
        pages.MapSignOn();
        pages.MapStaffForms();
        pages.MapActForms();
        pages.MapPersonalDataForms();
    }

    /// <summary>Says on whose behalf each request is served; to be used after routing.</summary>
    public static IApplicationBuilder UseCallers(IApplicationBuilder app) => app.UseRateLimiter().Use(CallerMiddleware.InvokeAsync);

    /// <summary>Sees to ready-made accounts and to the first operator, before the hub serves.</summary>
    public static async Task<StartNotice> PrepareAsync(IServiceProvider provider, CancellationToken cancellation)
    {
        await using var scope = provider.CreateScopeFor(Caller.System);
        return await scope.ServiceProvider.GetRequiredService<FirstStart>().PrepareAsync(cancellation);
    }
}
