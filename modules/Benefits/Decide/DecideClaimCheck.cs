using System.Globalization;
using PartnerHub.Benefits.End;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Benefits.Decide;

/// <summary>That a person says why, in a text of some length.</summary>
internal sealed class DecideClaimCheck : IRequestCheck<DecideClaim>, IRequestCheck<TellCustomer>, IRequestCheck<EndClaim>
{
    private const int Longest = 2_000;

    private static readonly LocalizedText Expected = LocalizedText.Of("un texte de 1 à 2 000 caractères", "a text of 1 to 2,000 characters");
    private static readonly LocalizedText NotNegative = LocalizedText.Of("un montant à partir de 0", "an amount from 0 on");
    private static readonly LocalizedText Null = LocalizedText.Of("un caractère nul", "a null character");

    public ValueTask<IReadOnlyList<InputError>> Check(DecideClaim request, CancellationToken cancellation) =>
        new([.. OfReason(request.Reason), .. request.Amount is < 0 ? [Error("$.amount", NotNegative, Text(request.Amount.Value))] : Array.Empty<InputError>()]);

    public ValueTask<IReadOnlyList<InputError>> Check(TellCustomer request, CancellationToken cancellation) => new([.. OfReason(request.Reason)]);

    public ValueTask<IReadOnlyList<InputError>> Check(EndClaim request, CancellationToken cancellation) => new([.. OfReason(request.Reason)]);

    private static IEnumerable<InputError> OfReason(string? reason)
    {
        var length = reason?.Trim().Length ?? 0;
        if (length is 0 or > Longest)
        {
            yield return Error("$.reason", Expected, LocalizedText.Of($"{Text(length).Fr} caractères", $"{Text(length).En} characters"));
        }
        else if (reason!.Contains('\0', StringComparison.Ordinal))
        {
            yield return Error("$.reason", Expected, Null);
        }
    }

    private static LocalizedText Text(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of(text, text);
    }

    private static InputError Error(string path, LocalizedText expected, LocalizedText found) => new() { Path = path, Expected = expected, Found = found };
}
