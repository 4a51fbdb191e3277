using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding.Import;

/// <summary>Reads documents before the unit of work that takes them in: as long as that lasts, nobody else writes.</summary>
internal sealed class DocumentPreparation(DocumentReadings readings) :
    IRequestCheck<ImportDocument>,
    IPreparation<ImportDocument>,
    IPreparation<TakeFromDocument>
{
    private static readonly LocalizedText Expected = LocalizedText.Of("un questionnaire en Markdown ou en Word", "a questionnaire in Markdown or Word");

    public ValueTask<IReadOnlyList<InputError>> Check(ImportDocument request, CancellationToken cancellation) => new(
        readings.Of(request.Content, cancellation).Refusal is { } refusal ? [new InputError { Path = "$.content", Expected = Expected, Found = refusal }] : []);

    public Task PrepareAsync(ImportDocument request, CancellationToken cancellation) =>
        request.Questionnaire is { } known ? readings.ReadAheadAsync(known, cancellation) : Task.CompletedTask;

    public Task PrepareAsync(TakeFromDocument request, CancellationToken cancellation) => readings.ReadAheadAsync(request.Questionnaire, cancellation);
}
