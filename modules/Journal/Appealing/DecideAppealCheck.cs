using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Journal.Appealing;

internal sealed class DecideAppealCheck : IRequestCheck<DecideAppeal>
{
    public ValueTask<IReadOnlyList<InputError>> Check(DecideAppeal request, CancellationToken cancellation) => new(CheckWords.Check("$.reason", request.Reason));
}
