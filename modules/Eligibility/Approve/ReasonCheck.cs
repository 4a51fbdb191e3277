using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Override;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Approve;

/// <summary>Whoever decides says why.</summary>
internal sealed class ReasonCheck : IRequestCheck<DecidePlacement>, IRequestCheck<OverrideLevel>, IRequestCheck<RevokeOverride>
{
    private const int Longest = 2_000;

    private static readonly LocalizedText Expected = LocalizedText.Of("un motif de 1 à 2 000 caractères", "a reason of 1 to 2,000 characters");
    private static readonly LocalizedText Later = LocalizedText.Of("un jour qui ne précède pas le premier", "a day not before the first");

    public ValueTask<IReadOnlyList<InputError>> Check(DecidePlacement request, CancellationToken cancellation) => new(CheckReason(request.Reason));

    public ValueTask<IReadOnlyList<InputError>> Check(OverrideLevel request, CancellationToken cancellation) =>
        new(request.Until is { } until && until < request.From
            ? [Error("$.until", Later, until.ToString("O", CultureInfo.InvariantCulture))]
            : CheckReason(request.Reason));

    public ValueTask<IReadOnlyList<InputError>> Check(RevokeOverride request, CancellationToken cancellation) => new(CheckReason(request.Reason));

    private static IReadOnlyList<InputError> CheckReason(string? reason) =>
        !string.IsNullOrWhiteSpace(reason) && reason.Length <= Longest
            ? []
            : [Error("$.reason", Expected, (reason?.Length ?? 0).ToString(CultureInfo.InvariantCulture))];

    private static InputError Error(string path, LocalizedText expected, string found) =>
        new() { Path = path, Expected = expected, Found = LocalizedText.Of(found, found) };
}
