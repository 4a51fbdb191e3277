using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;
using PartnerHub.Onboarding.Api;
using PartnerHub.Onboarding.Attachments;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Drafts;
using PartnerHub.Onboarding.Import;
using PartnerHub.Onboarding.Pipeline;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Publishing;
using PartnerHub.Onboarding.ShowSummary;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding;

/// <summary>From a consultant's questionnaire to a running program.</summary>
public sealed class OnboardingModule : IWebModule
{
    public string Name => "onboarding";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<NewQuestionnaire>()
        .AddScoped<AnswerLog>()
        .AddScoped<DocumentReadings>()
        .AddScoped<DraftTrial>()
        .AddScoped<DraftQuestions>()
        .AddScoped<MemberFigures>()
        .AddScoped<DraftReader>()
        .AddTwoPersonRequest<PublishDraft, PublishedDraft?, PublishRule>("publish-draft")
        .AddScoped<ISearchSource, ClientSearch>();

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
        pages.MapPublicationForms();
        pages.MapPipelineForms();
    }
}
