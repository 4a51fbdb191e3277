using MediatR;

namespace PartnerHub.Journal.Entries;

internal sealed class RecordRulingsHandler(JournalWriter journal) : IRequestHandler<RecordRuling, long>, IRequestHandler<RecordRulings, long>
{
    public Task<long> Handle(RecordRuling request, CancellationToken cancellationToken) => journal.AppendAsync([request], cancellationToken);

    public Task<long> Handle(RecordRulings request, CancellationToken cancellationToken) => journal.AppendAsync(request.Rulings, cancellationToken);
}
