using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Web;
using PartnerHub.Onboarding.Attaching;
using PartnerHub.Onboarding.Drafting;
using PartnerHub.Onboarding.Following;
using PartnerHub.Onboarding.Keeping;
using PartnerHub.Onboarding.Saving;
using PartnerHub.Onboarding.Serving;
using PartnerHub.Onboarding.ShowSummary;
using PartnerHub.Onboarding.Starting;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding;

/// <summary>From a consultant's questionnaire to a running program.</summary>
public sealed class OnboardingModule : IWebModule
{
    public string Name => "onboarding";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<OnboardingReader>()
        .AddScoped<NewQuestionnaire>()
        .AddScoped<AnswerLog>()
        .AddScoped<SummaryReader>()
        .AddScoped<DraftTrial>()
        .AddScoped<DraftReader>();

    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapQuestionnaires();
        api.MapDocuments();
        api.MapAttachments();
        api.MapDraft();
        api.MapProspects();
    }

    public void MapForms(IEndpointRouteBuilder pages)
    {
        pages.MapWizardForms();
        pages.MapDocumentForms();
        pages.MapAttachmentForms();
        pages.MapDraftForms();
        pages.MapPipelineForms();
    }
}
