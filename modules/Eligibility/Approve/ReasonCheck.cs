using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Override;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Approve;

/// <summary>Whoever decides says why.</summary>
internal sealed class ReasonCheck : IRequestCheck<DecidePlacement>, IRequestCheck<OverrideLevel>, IRequestCheck<RevokeOverride>
{
    private static readonly LocalizedText Later = LocalizedText.Of("un jour qui ne précède pas le premier", "a day not before the first");

    public ValueTask<IReadOnlyList<InputError>> Check(DecidePlacement request, CancellationToken cancellation) => new(ReasonRule.Check(request.Reason));

    public ValueTask<IReadOnlyList<InputError>> Check(OverrideLevel request, CancellationToken cancellation) =>
        new(request.Until is { } until && until < request.From
            ? [TooEarly(until.ToString("O", CultureInfo.InvariantCulture))]
            : ReasonRule.Check(request.Reason));

    public ValueTask<IReadOnlyList<InputError>> Check(RevokeOverride request, CancellationToken cancellation) => new(ReasonRule.Check(request.Reason));

    private static InputError TooEarly(string found) => new() { Path = "$.until", Expected = Later, Found = LocalizedText.Of(found, found) };
}
