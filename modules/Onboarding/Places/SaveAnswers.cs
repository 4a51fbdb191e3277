using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Places;

/// <summary>What is said in one place of a questionnaire.</summary>
/// <param name="Place">Id of a field, of a cell (<c>partners[0001].revenue</c>), of a question's note or of why it does not apply.</param>
/// <param name="Said">As typed; null or empty takes back what was said.</param>
internal sealed record PlaceAnswer(string Place, string? Said);

/// <summary>Saves answers; what is said already stays as it is. Of two who answer one place the later holds, and the earlier is kept.</summary>
[RequiresRight(Rights.Record)]
internal sealed record SaveAnswers(string Questionnaire, IReadOnlyList<PlaceAnswer> Answers, string Source) : ICommand<ClientQuestionnaire?>, IAboutQuestionnaire
{
    /// <summary>The version that whoever answers was looking at: what they left as it was is then not saved over a later answer.</summary>
    public long? Seen { get; init; }
}
