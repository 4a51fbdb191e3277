using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.People;

internal sealed class AddPeopleCheck : IRequestCheck<AddPeople>
{
    private const int Most = 1_000;

    private static readonly LocalizedText Count = LocalizedText.Of("de 1 à 1 000 personnes", "1 to 1,000 people");

    public ValueTask<IReadOnlyList<InputError>> Check(AddPeople request, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<InputError>>(
            request.People.Count is 0 or > Most
                ? [Refusals.Error("$.people", Count, request.People.Count.ToString(CultureInfo.InvariantCulture))]
                : [.. request.People
                    .Select((person, place) => (person, Path: string.Create(CultureInfo.InvariantCulture, $"$.people[{place}].id")))
                    .Where(item => !RecordIds.IsId(item.person))
                    .Select(item => Refusals.Error(item.Path, RecordIds.Expected, item.person))]);
}
