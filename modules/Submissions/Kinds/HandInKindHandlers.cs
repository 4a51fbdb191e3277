using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Submissions.Documents;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Submissions.Kinds;

internal sealed class HandInKindHandlers(UnitOfWork unit, IMediator mediator) :
    IRequestHandler<ListHandInKinds, IReadOnlyList<HandInKind>>,
    IRequestHandler<ListProgramHandInKinds, IReadOnlyList<HandInKind>?>,
    IRequestHandler<SetHandInKind, bool>
{
    private static readonly Sql Said = Sql.Of("SELECT kind, state, needs_file FROM submissions_kind WHERE program = @Program");

    private static readonly Sql Say = Sql.Upsert("submissions_kind", "program, kind", "state, needs_file");

    public async Task<IReadOnlyList<HandInKind>> Handle(ListHandInKinds request, CancellationToken cancellationToken) =>
        await mediator.Send(new FindMember(request.Member), cancellationToken) is { } member ? await OfAsync(member.Program, cancellationToken) ?? [] : [];

    public Task<IReadOnlyList<HandInKind>?> Handle(ListProgramHandInKinds request, CancellationToken cancellationToken) => OfAsync(request.Program, cancellationToken);

    public async Task<bool> Handle(SetHandInKind request, CancellationToken cancellationToken)
    {
        if ((await mediator.Send(new FindProgram(request.Program), cancellationToken))?.Description?.FactKinds.All(kind => kind.Id != request.Kind) != false)
        {
            return false;
        }

        var row = new { request.Program, request.Kind, State = EvidenceText.Of(request.Mode), request.NeedsFile };
        await unit.RunAsync(session => session.ExecuteAsync(Say, row, cancellationToken), cancellationToken);
        return true;
    }

    private async Task<IReadOnlyList<HandInKind>?> OfAsync(string program, CancellationToken cancellation)
    {
        if ((await mediator.Send(new FindProgram(program), cancellation))?.Description is not { } description)
        {
            return null;
        }

        await using var session = await unit.ReadAsync(cancellation);
        var said = (await session.QueryAsync<Row>(Said, new { Program = program }, cancellation)).ToDictionary(row => row.Kind, StringComparer.Ordinal);
        return
        [
            .. description.FactKinds.Select(kind => said.TryGetValue(kind.Id, out var row)
                ? new HandInKind(kind, EvidenceText.ReadMode(row.State) ?? throw new InvalidDataException($"submissions_kind.state holds '{row.State}'."), row.NeedsFile)
                : HandInKind.Usual(kind)),
        ];
    }

    private sealed class Row
    {
        public string Kind { get; init; } = "";

        public string State { get; init; } = "";

        public bool NeedsFile { get; init; }
    }
}
