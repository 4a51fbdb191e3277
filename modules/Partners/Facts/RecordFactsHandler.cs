using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Facts;

internal sealed class RecordFactsHandler(UnitOfWork unit, CallerContext caller, TimeProvider time, IMediator mediator)
    : IRequestHandler<RecordFacts, FactsRecorded>
{
    // More would hold up whoever else writes: they are judged as after a load.
    private const int MostJudgedAtOnce = 50;

    private static readonly Sql LastNumber = Sql.Of("SELECT MAX(number) FROM partners_fact WHERE program = @Program AND member_id = @Member");

    private static readonly Sql FindCorrected = Sql.Of(
        $"""
        SELECT {FactReader.Columns} FROM partners_fact f WHERE f.program = @Program AND f.member_id = @Member AND f.number = @Number AND f.withdrawn = @No
           AND NOT EXISTS (SELECT 1 FROM partners_fact c WHERE c.program = f.program AND c.member_id = f.member_id AND c.corrects = f.number)
        """);

    private static readonly LocalizedText Standing = LocalizedText.Of("le numéro d'un fait du membre, qui vaut encore", "the number of a fact of the member that still stands");

    public Task<FactsRecorded> Handle(RecordFacts request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => RecordAsync(session, request, cancellationToken), cancellationToken);

    private async Task<FactsRecorded> RecordAsync(Session session, RecordFacts request, CancellationToken cancellation)
    {
        var revision = await Revisions.TakeAsync(session, request.Program, caller.Caller.Actor, request.Source, time.Instant(), cancellation);
        var corrected = await CorrectedAsync(session, request, cancellation);
        var last = await LastNumbersAsync(session, request, cancellation);
        var numbers = new long[request.Entries.Count];
        await using (var facts = new FactWriter(session, request.Program, revision))
        {
            for (var i = 0; i < numbers.Length; i++)
            {
                var entry = request.Entries[i];
                numbers[i] = ++last[entry.Member];
                await facts.WriteAsync(entry.Member, numbers[i], entry.Fact ?? corrected[i]!, entry.Corrects, entry.Fact is null, cancellation);
            }

            await facts.CompleteAsync(cancellation);
        }

        await mediator.Publish(new FactsChanged(request.Program, revision, [.. last.Keys], Bulk: last.Count > MostJudgedAtOnce), cancellation);
        return new FactsRecorded(revision, numbers);
    }

    private static async Task<Dictionary<string, long>> LastNumbersAsync(Session session, RecordFacts request, CancellationToken cancellation)
    {
        var last = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var member in request.Entries.Select(entry => entry.Member).Distinct(StringComparer.Ordinal))
        {
            last[member] = await session.FindAsync<long?>(LastNumber, new { request.Program, Member = member }, cancellation) ?? 0;
        }

        return last;
    }

    // Looked at under the program's lock: of two corrections of one fact, the second is refused.
    private static async Task<Fact?[]> CorrectedAsync(Session session, RecordFacts request, CancellationToken cancellation)
    {
        var corrected = new Fact?[request.Entries.Count];
        var taken = new HashSet<(string Member, long Number)>();
        for (var i = 0; i < corrected.Length; i++)
        {
            var entry = request.Entries[i];
            if (entry.Corrects is not { } number)
            {
                continue;
            }

            await using var row = await session.ReadRowsAsync(
                FindCorrected, new { request.Program, entry.Member, Number = number, No = false }, cancellation);
            if (!await row.ReadAsync(cancellation) || !taken.Add((entry.Member, number)))
            {
                throw Refused(i, number);
            }

            corrected[i] = FactReader.Read(row, 0);
        }

        return corrected;
    }

    private static InvalidRequestException Refused(int place, long number)
    {
        var found = number.ToString(CultureInfo.InvariantCulture);
        var path = string.Create(CultureInfo.InvariantCulture, $"$[{place}].corrects");
        return new InvalidRequestException([new InputError { Path = path, Expected = Standing, Found = LocalizedText.Of(found, found) }]);
    }
}
