using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Dispatch;

namespace PartnerHub.Onboarding;

/// <summary>From a consultant's questionnaire to a running program.</summary>
public static class OnboardingModule
{
    public static IServiceCollection AddOnboarding(this IServiceCollection services) => services.AddMediator(typeof(OnboardingModule).Assembly);
}
