using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Attachments;
using PartnerHub.Onboarding.Drafts;
using PartnerHub.Onboarding.Pipeline;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Onboarding.Api;
using PartnerHub.Onboarding.ShowSummary;
using PartnerHub.Onboarding.Clients;
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
