using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>The partners of section 2 as members of the drafted program.</summary>
internal static class DraftPartners
{
    public static IReadOnlyList<DraftedPartner> List(ProgramDraft draft, Answers answers, KeptAnswers kept, DateOnly on)
    {
        var basis = new DraftBasis(answers, new OpenPoints(kept, draft.Questionnaire.Language));
        DraftProgramPart.Regions(basis);
        var countries = draft.Points.First(point => point.Place == QuestionnairePlaces.PointStart + "countries");
        var country = DraftProgramPart.CountriesOf(countries.Said ?? countries.Suggestion!) is [var first, ..] ? first : "FR";
        return DraftedPartner.List(draft.Program, basis, country, on);
    }
}
