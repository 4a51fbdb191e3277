using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Runs.Start;

internal sealed class StartRunCheck : IRequestCheck<StartRun>
{
    public ValueTask<IReadOnlyList<InputError>> Check(StartRun request, CancellationToken cancellation) =>
        new(request.On is not { } day || DayRange.Holds(day) ? [] : [Error(day)]);

    private static InputError Error(DateOnly day)
    {
        var found = DayRange.Text(day);
        return new InputError { Path = "$.on", Expected = DayRange.Expected, Found = LocalizedText.Of(found, found) };
    }
}
