using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Loads;
using PartnerHub.Partners.Members;
using PartnerHub.Partners.Storage;
using PartnerHub.Programs;

namespace PartnerHub.Partners.LoadFacts;

/// <summary>Facts that a load tells of are held against the program's own declaration of their kinds.</summary>
internal sealed class CheckKeyedFactsHandler(IMediator mediator, UnitOfWork unit) : IRequestHandler<CheckKeyedFacts, IReadOnlyList<RecordFault?>>
{
    private static readonly LocalizedText AKey = LocalizedText.Of($"une clé de 1 à {TextLimits.Key} caractères", $"a key of 1 to {TextLimits.Key} characters");

    private static readonly Sql Named = MemberReader.Where("m.program = @Program AND m.id {listed @Members}");

    public async Task<IReadOnlyList<RecordFault?>> Handle(CheckKeyedFacts request, CancellationToken cancellationToken)
    {
        var program = await ServedProgram.FindAsync(mediator, request.Program, cancellationToken);
        var members = await MembersAsync(program.Id, [.. request.Facts.Select(fact => MemberIds.Of(fact.Member, program.Id)).Distinct(StringComparer.Ordinal)], cancellationToken);
        var faults = new List<RecordFault?>();
        foreach (var fact in request.Facts)
        {
            faults.Add(members.TryGetValue(MemberIds.Of(fact.Member, program.Id), out var member)
                ? Check(program, fact, member.Partner)
                : MemberIds.Unknown("$.member", fact.Member));
        }

        return faults;
    }

    private async Task<Dictionary<string, Member>> MembersAsync(string program, IReadOnlyList<string> members, CancellationToken cancellation)
    {
        if (members.Count == 0)
        {
            return [];
        }

        await using var session = await unit.ReadAsync(cancellation);
        var found = await MemberReader.ReadAsync(session, Named, new { Program = program, Members = TextList.Of(members) }, cancellation);
        return found.ToDictionary(member => member.Id, StringComparer.Ordinal);
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
