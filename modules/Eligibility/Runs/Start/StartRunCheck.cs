using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Runs.Start;

internal sealed class StartRunCheck : IRequestCheck<StartRun>
{
    private static readonly LocalizedText Expected = LocalizedText.Of("une date de 1900 à 2999", "a date from 1900 to 2999");

    public ValueTask<IReadOnlyList<InputError>> Check(StartRun request, CancellationToken cancellation) =>
        new(request.On is not { } day || day.Year is >= 1900 and <= 2999 ? [] : [Error(day)]);

    private static InputError Error(DateOnly day)
    {
        var found = day.ToString("O", CultureInfo.InvariantCulture);
        return new InputError { Path = "$.on", Expected = Expected, Found = LocalizedText.Of(found, found) };
    }
}
