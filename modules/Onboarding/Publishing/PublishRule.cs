using System.Security.Cryptography;
using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Drafts;

namespace PartnerHub.Onboarding.Publishing;

/// <summary>A draft is published as it was when it was asked for: what was answered since is another rulebook.</summary>
internal sealed class PublishRule(DraftReader drafts) : ITwoPersonRule<PublishDraft>
{
    public async Task<TwoPersonAct?> FindAsync(PublishDraft request, CancellationToken cancellation) =>
        await drafts.MakeAsync(request.Questionnaire, cancellation) is var (draft, _, _)
            ? new()
            {
                Kind = TwoPersonAct.RulebookPublished,
                Program = draft.Program,
                What = LocalizedText.Of($"Publier le règlement de {draft.Questionnaire.Client}", $"Publish the rulebook of {draft.Questionnaire.Client}"),
                State = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(draft.Definition))),
            }
            : null;
}
