using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Enrol;
using PartnerHub.Partners.Loads;
using PartnerHub.Programs;

namespace PartnerHub.Partners.LoadPartners;

/// <summary>What is right of a partner that a load tells of.</summary>
internal sealed class CheckPartnersHandler(IMediator mediator) : IRequestHandler<CheckPartners, IReadOnlyList<RecordFault?>>
{
    private static readonly LocalizedText FirstDay = LocalizedText.Of("le premier jour à ce niveau", "the first day at this level");
    private static readonly LocalizedText TheLevel = LocalizedText.Of("le niveau tenu depuis ce jour", "the level held since that day");

    public async Task<IReadOnlyList<RecordFault?>> Handle(CheckPartners request, CancellationToken cancellationToken)
    {
        var program = await ServedProgram.FindAsync(mediator, request.Program, cancellationToken);
        return [.. request.Records.Select(record => Check(program, record) is { } error ? new RecordFault(error) : null)];
    }

    private static InputError? Check(ProgramDescription program, PartnerRecord record) =>
        !RecordIds.IsId(record.Id) ? Refusals.Error("$.id", RecordIds.Expected, record.Id)
        : !PartnerCheck.IsName(record.Name) ? Refusals.Error("$.name", PartnerCheck.AName, record.Name)
        : record.Level is not null && record.LevelSince is null ? Refusals.Error("$.levelSince", FirstDay, "")
        : record.Level is null && record.LevelSince is not null ? Refusals.Error("$.level", TheLevel, "")
        : QuestionCheck.CheckPartner(record.ToPartner(), [program]).FirstOrDefault() ?? CheckMembership(program, record);

    private static InputError? CheckMembership(ProgramDescription program, PartnerRecord record)
    {
        var error = QuestionCheck.CheckMembership(record.ToMembership(), program).FirstOrDefault();
        return error is { Path: "$.since" } ? error with { Path = "$.levelSince" } : error;
    }
}

/// <summary>New partners are enrolled, known ones changed where the load says something else.</summary>
internal sealed class WritePartnersHandler(UnitOfWork unit, IMediator mediator, TimeProvider time) : IRequestHandler<WritePartners, LoadCounts>
{
    public Task<LoadCounts> Handle(WritePartners request, CancellationToken cancellationToken) =>
        unit.JoinAsync(session => WriteAsync(session, request, cancellationToken));

    private async Task<LoadCounts> WriteAsync(Session session, WritePartners request, CancellationToken cancellation)
    {
        var program = await ServedProgram.FindAsync(mediator, request.Program, cancellation);
        var counts = default(LoadCounts);
        foreach (var round in Rounds.Of(request.Records, record => record.Id))
        {
            counts += await new PartnerRound(session, request.Origin, program, time.Instant(), mediator).WriteAsync(round, cancellation);
        }

        return counts;
    }
}
