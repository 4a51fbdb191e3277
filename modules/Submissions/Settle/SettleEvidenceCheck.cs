using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Submissions.Settle;

internal sealed class SettleEvidenceCheck : IRequestCheck<SettleEvidence>
{
    private const int LongestReason = 2_000;

    private static readonly LocalizedText AReason = LocalizedText.Of(
        "ce qu’il faut changer, ou le motif du refus, en 1 à 2 000 caractères", "what is to be changed, or why it is refused, in 1 to 2,000 characters");

    private static readonly LocalizedText AnOutcome = LocalizedText.Of("accepted, returned ou refused", "accepted, returned or refused");

    public ValueTask<IReadOnlyList<InputError>> Check(SettleEvidence request, CancellationToken cancellation) => new([.. Wrong(request)]);

    private static IEnumerable<InputError> Wrong(SettleEvidence request)
    {
        if (request.Outcome is not (EvidenceOutcome.Accepted or EvidenceOutcome.Returned or EvidenceOutcome.Refused))
        {
            yield return Error("$.outcome", AnOutcome, LocalizedText.Of("autre chose", "something else"));
        }
        else if (request.Outcome != EvidenceOutcome.Accepted && (string.IsNullOrWhiteSpace(request.Reason) || request.Reason.Length > LongestReason))
        {
            var length = (request.Reason?.Trim().Length ?? 0).ToString(CultureInfo.InvariantCulture);
            yield return Error("$.reason", AReason, LocalizedText.Of($"{length} caractères", $"{length} characters"));
        }
    }

    private static InputError Error(string path, LocalizedText expected, LocalizedText found) => new() { Path = path, Expected = expected, Found = found };
}
