using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Journal.Chain;

namespace PartnerHub.Journal.Entries;

internal sealed class ReadEntriesHandler(UnitOfWork unit) : IRequestHandler<ListEntries, IReadOnlyList<JournalEntry>>, IRequestHandler<FindEntry, JournalEntry?>
{
    private const string Narrowed = "number < @Before AND day >= @From AND day <= @To AND (@Kind = '' OR kind = @Kind) ORDER BY number DESC {limit @Limit}";

    private static readonly Sql OfProgram = Sql.Of($"SELECT {EntryRow.Columns} FROM journal_entry WHERE program = @Program AND {Narrowed}");

    private static readonly Sql OfMember = Sql.Of(
        $"SELECT {EntryRow.Columns} FROM journal_entry WHERE program = @Program AND member_id = @Member AND {Narrowed}");

    private static readonly Sql OfMembers = Sql.Of(
        $"SELECT {EntryRow.Columns} FROM journal_entry WHERE program = @Program AND member_id {{listed @Members}} AND {Narrowed}");

    private static readonly Sql AboutOne = Sql.Of(
        $"SELECT {EntryRow.Columns} FROM journal_entry WHERE program = @Program AND about = @About AND (@Member = '' OR member_id = @Member) AND {Narrowed}");

    private static readonly Sql One = Sql.Of($"SELECT {EntryRow.Columns} FROM journal_entry WHERE program = @Program AND number = @Number");

    public Task<IReadOnlyList<JournalEntry>> Handle(ListEntries request, CancellationToken cancellationToken)
    {
        var query = request.About is not null ? AboutOne : request.Member is not null ? OfMember : request.Members is not null ? OfMembers : OfProgram;
        return ReadAsync(
            query,
            new
            {
                request.Program,
                Member = request.Member ?? "",
                Members = TextList.Of(request.Members ?? []),
                About = request.About ?? 0,
                Before = request.After ?? long.MaxValue,
                From = request.From ?? DateOnly.MinValue,
                To = request.To ?? DateOnly.MaxValue,
                Kind = request.Kind ?? "",
                request.Limit,
            },
            cancellationToken);
    }

    public async Task<JournalEntry?> Handle(FindEntry request, CancellationToken cancellationToken) =>
        (await ReadAsync(One, new { request.Program, request.Number }, cancellationToken)).SingleOrDefault();

    private async Task<IReadOnlyList<JournalEntry>> ReadAsync(Sql query, object values, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await session.ListAsync(query, values, EntryRow.Read, cancellation);
    }
}
