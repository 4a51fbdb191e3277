using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Drafts;
using PartnerHub.Programs;

namespace PartnerHub.Onboarding.Publishing;

/// <summary>Publishes a draft as its program's next rulebook, unless what stands last is the same.</summary>
[RequiresRight(Rights.Operate)]
internal sealed record PublishVersion(ProgramDraft Draft, DateOnly EffectiveFrom) : ICommand<PublishedRulebook>, IAboutQuestionnaire, IInnerStep
{
    public string Questionnaire => Draft.Questionnaire.Id;
}
