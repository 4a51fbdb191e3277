using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
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
public static class OnboardingModule
{
    public static IServiceCollection AddOnboarding(this IServiceCollection services) => services
        .AddScoped<OnboardingReader>()
        .AddScoped<NewQuestionnaire>()
        .AddScoped<AnswerLog>()
        .AddScoped<SummaryReader>()
        .AddScoped<DraftTrial>()
        .AddScoped<DraftReader>()
        .AddMigrations("onboarding", typeof(OnboardingModule).Assembly)
        .AddMediator(typeof(OnboardingModule).Assembly);

    public static void MapOnboarding(this IEndpointRouteBuilder api)
    {
        api.MapQuestionnaires();
        api.MapDocuments();
        api.MapAttachments();
        api.MapDraft();
        api.MapProspects();
    }

    /// <summary>What the forms of the pages send.</summary>
    public static void MapOnboardingForms(this IEndpointRouteBuilder pages)
    {
        pages.MapWizardForms();
        pages.MapDocumentForms();
        pages.MapAttachmentForms();
        pages.MapDraftForms();
        pages.MapPipelineForms();
    }
}
