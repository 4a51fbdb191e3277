using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Loads;
using PartnerHub.Programs;

namespace PartnerHub.Partners.LoadFacts;

/// <summary>Facts that a load tells of are held against the program's own declaration of their kinds.</summary>
internal sealed class CheckKeyedFactsHandler(IMediator mediator) : IRequestHandler<CheckKeyedFacts, IReadOnlyList<RecordFault?>>
{
    private static readonly LocalizedText AKey = LocalizedText.Of($"une clé de 1 à {TextLimits.Key} caractères", $"a key of 1 to {TextLimits.Key} characters");

    public async Task<IReadOnlyList<RecordFault?>> Handle(CheckKeyedFacts request, CancellationToken cancellationToken)
    {
        var program = await ServedProgram.FindAsync(mediator, request.Program, cancellationToken);
        var members = new Dictionary<string, Member?>(StringComparer.Ordinal);
        var faults = new List<RecordFault?>();
        foreach (var fact in request.Facts)
        {
            var id = MemberIds.Of(fact.Member, program.Id);
            if (!members.TryGetValue(id, out var member))
            {
                members.Add(id, member = await mediator.Send(new FindMember(id), cancellationToken));
            }

            faults.Add(member?.Program == program.Id ? Check(program, fact, member.Partner) : MemberIds.Unknown("$.member", fact.Member));
        }

        return faults;
    }

    private static RecordFault? Check(ProgramDescription program, KeyedFact fact, Partner partner)
    {
        if (fact.Key.Length is 0 or > TextLimits.Key || fact.Key.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter)))
        {
            return new(Refusals.Error("$.key", AKey, fact.Key));
        }

        var error = QuestionCheck.CheckFacts([fact.Fact], program, partner).FirstOrDefault();
        return error is null ? null : new(error with { Path = $"${error.Path["$[0]".Length..]}" });
    }
}

internal sealed class WriteKeyedFactsHandler(UnitOfWork unit, IMediator mediator, TimeProvider time) : IRequestHandler<WriteKeyedFacts, LoadCounts>
{
    public Task<LoadCounts> Handle(WriteKeyedFacts request, CancellationToken cancellationToken) =>
        unit.JoinAsync(session => new FactBatch(session, request.Program, request.Origin, time.Instant(), mediator).WriteAsync(request.Facts, cancellationToken));
}
