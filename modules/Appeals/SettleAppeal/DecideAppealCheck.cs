using PartnerHub.Appeals.Storage;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Appeals.SettleAppeal;

internal sealed class DecideAppealCheck : IRequestCheck<DecideAppeal>
{
    public ValueTask<IReadOnlyList<InputError>> Check(DecideAppeal request, CancellationToken cancellation) => new(TextCheck.Check("$.reason", request.Reason));
}
