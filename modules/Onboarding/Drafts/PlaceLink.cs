using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>Where a place can be answered: an open point on the draft's page, anything else in its section.</summary>
internal static class PlaceLink
{
    public static string? Of(string id, string? place) =>
        place is null ? null
        : place.StartsWith(QuestionnairePlaces.PointStart, StringComparison.Ordinal) ? "#" + OnboardingAddress.Anchor(place)
        : Questionnaire.Own.SectionOf(place) is { } section ? OnboardingAddress.Question(id, section.Number, place)
        : null;
}
