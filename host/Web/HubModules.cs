using PartnerHub.Access;
using PartnerHub.Appeals;
using PartnerHub.Benefits;
using PartnerHub.Demo;
using PartnerHub.Eligibility;
using PartnerHub.Imports;
using PartnerHub.Joining;
using PartnerHub.Journal;
using PartnerHub.Kits.Messaging;
using PartnerHub.Notices;
using PartnerHub.Onboarding;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;
using PartnerHub.Sanctions;
using PartnerHub.Submissions;

namespace PartnerHub.Host.Web;

/// <summary>The modules of the hub. Scripts run in this order: what a table came from stands before where it went.</summary>
internal static class HubModules
{
    public static IReadOnlyList<IModule> All { get; } =
    [
        new ProgramsModule(),
        new RulebooksModule(),
        new PartnersModule(),
        new ImportsModule(),
        new JournalModule(),
        new AppealsModule(),
        new EligibilityModule(),
        new BenefitsModule(),
        new SanctionsModule(),
        new OnboardingModule(),
        new SubmissionsModule(),
        new NoticesModule(),
        new AccessModule(),
        new JoiningModule(),
        new DemoModule(),
    ];
}
