using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Import.Open;
using PartnerHub.Partners.Import.Records;
using PartnerHub.Partners.Import.Storage;
using PartnerHub.Programs;

namespace PartnerHub.Partners.Import.Members;

/// <summary>Partners: new ones are enrolled, known ones changed where the file says something else.</summary>
internal sealed class PartnerKind(IMediator mediator, TimeProvider time) : IRecordKind<PartnerRecord>
{
    private static readonly LocalizedText FirstDay = LocalizedText.Of("le premier jour à ce niveau", "the first day at this level");
    private static readonly LocalizedText TheLevel = LocalizedText.Of("le niveau tenu depuis ce jour", "the level held since that day");

    private static readonly RecordShape Shape = new(
    [
        new("id", CellForm.Text, "partner", "partner id", "partner code", "partner number", "partenaire", "id partenaire", "code partenaire", "numéro partenaire", "identifiant") { Required = true },
        new("name", CellForm.Text, "company", "company name", "partner name", "nom", "raison sociale", "société", "nom du partenaire") { Required = true },
        new("country", CellForm.Text, "country code", "pays", "code pays") { Required = true },
        new("types", CellForm.List, "type", "partner type", "partner types", "type de partenaire", "types de partenaire"),
        new("joinedOn", CellForm.Day, "joined", "join date", "member since", "adhésion", "date d'adhésion", "membre depuis", "inscrit le"),
        new("level", CellForm.Text, "tier", "track", "status", "niveau", "statut"),
        new("levelSince", CellForm.Day, "since", "level since", "tier since", "niveau depuis", "depuis"),
    ]);

    public string Id => ImportKinds.Partners;

    public bool IsPersonal => false;

    public RecordShape ShapeFor(ProgramDescription program) => Shape;

    public Task<IReadOnlyList<RecordFault?>> CheckAsync(ProgramDescription program, IReadOnlyList<PartnerRecord> records, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<RecordFault?>>([.. records.Select(record => Check(program, record) is { } error ? new RecordFault(error) : null)]);

    public async Task<RecordCounts> WriteAsync(
        Session session, ImportRow import, ProgramDescription program, IReadOnlyList<PartnerRecord> records, CancellationToken cancellation)
    {
        var counts = default(RecordCounts);
        foreach (var round in Rounds.Of(records, record => record.Id))
        {
            counts += await new PartnerRound(session, import, program, time.Instant(), mediator).WriteAsync(round, cancellation);
        }

        return counts;
    }

    private static InputError? Check(ProgramDescription program, PartnerRecord record) =>
        !RecordIds.IsId(record.Id) ? Refusals.Error("$.id", RecordIds.Expected, record.Id)
        : !PartnerCheck.IsName(record.Name) ? Refusals.Error("$.name", PartnerCheck.AName, record.Name)
        : record.Level is not null && record.LevelSince is null ? Refusals.Error("$.levelSince", FirstDay, "")
        : record.Level is null && record.LevelSince is not null ? Refusals.Error("$.level", TheLevel, "")
        : QuestionCheck.CheckPartner(record.ToPartner(), [program]).FirstOrDefault() ?? CheckMembership(program, record);

    private static InputError? CheckMembership(ProgramDescription program, PartnerRecord record)
    {
        var question = new ProgramQuestion { Partner = record.ToPartner(), Membership = record.ToMembership() };
        var error = QuestionCheck.Check(question, program, Ask.Standing).FirstOrDefault(found => found.Path.StartsWith("$.membership", StringComparison.Ordinal));
        return error is null ? null : error with { Path = error.Path == "$.membership.since" ? "$.levelSince" : $"${error.Path["$.membership".Length..]}" };
    }
}
