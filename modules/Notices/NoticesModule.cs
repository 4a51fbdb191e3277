using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;
using PartnerHub.Notices.BrowseMails;
using PartnerHub.Notices.Delivery;
using PartnerHub.Notices.FailedMails;

namespace PartnerHub.Notices;

/// <summary>What the hub tells people who are not looking: mail.</summary>
public sealed class NoticesModule : IWebModule
{
    public string Name => "notices";

    public void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateOnStart();
        services
            .AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>()
            .AddSingleton(provider => provider.GetRequiredService<IOptions<MailOptions>>().Value)
            .AddSingleton<IMailCarrier>(provider => provider.GetRequiredService<MailOptions>().HasServer
                ? ActivatorUtilities.CreateInstance<SmtpCarrier>(provider)
                : ActivatorUtilities.CreateInstance<FolderCarrier>(provider))
            .AddSingleton(provider => new MailCheckup(provider.GetRequiredService<MailOptions>(), provider.GetRequiredService<IMailCarrier>()))
            .AddSingleton<WorkSignal<SendMail>>()
            .AddSingleton<MailDelivery>()
            .AddHostedService(provider => provider.GetRequiredService<MailDelivery>());
        services.AddJobSection<MailJobs>(40, "mails", Words.Mails);
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapMails();
        api.MapFailedMails();
    }

    public void MapForms(IEndpointRouteBuilder pages) => pages.MapFailedMailForms();
}
