using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Onboarding.Pipeline;

/// <summary>The prospects of sections 8 and 9 by how far they are, and what has to be said to move one on.</summary>
internal sealed class ProspectBoard(KeptAnswers kept, string language)
{
    private const string Negotiated = "pipeline";
    private const string Hoped = "wishes";
    private const string Partners = "partners";

    private static readonly Field Stage = Column(Negotiated, "stage");

    /// <summary>Stages of section 8, in order.</summary>
    public static IReadOnlyList<Option> Stages => Stage.Options;

    public IReadOnlyList<Prospect> List() =>
    [
        .. Rows(Hoped).Where(row => !IsAmong(Negotiated, row.Name) && !IsAmong(Partners, row.Name)).Select(row => new Prospect
        {
            Row = $"{Hoped}[{row.Key}]",
            Name = row.Name,
            Type = Said(Hoped, row.Key, "type"),
            Stage = Prospect.Wished,
            Next = Said(Hoped, row.Key, "blocker"),
            Expected = Said(Hoped, row.Key, "reason"),
        }),
        .. Rows(Negotiated).Select(row => new Prospect
        {
            Row = $"{Negotiated}[{row.Key}]",
            Name = row.Name,
            Type = Said(Negotiated, row.Key, "type"),
            Stage = IsAmong(Partners, row.Name) ? Prospect.Partner : StageOf(row.Key),
            Potential = Said(Negotiated, row.Key, "potential"),
            Next = Said(Negotiated, row.Key, "next-step"),
            Expected = Said(Negotiated, row.Key, "expected"),
        }),
    ];

    /// <summary>Nothing for a prospect that is not there, or a stage that none has.</summary>
    public IReadOnlyList<PlaceAnswer> Advance(string row, string stage, string newRow, DateOnly today)
    {
        var prospect = List().FirstOrDefault(known => known.Row == row);
        var option = Stages.FirstOrDefault(known => known.Id == stage);
        return (prospect, option, stage) switch
        {
            (null, _, _) or ({ Stage: Prospect.Partner }, _, _) => [],
            (_, _, Prospect.Partner) => Partner(prospect, newRow, today),
            (_, null, _) => [],
            ({ Stage: Prospect.Wished }, _, _) =>
            [
                new(Place.Cell(Negotiated, newRow, "name"), prospect.Name),
                new(Place.Cell(Negotiated, newRow, "type"), prospect.Type),
                new(Place.Cell(Negotiated, newRow, "stage"), option.Label.In(language)),
            ],
            _ => [new(row + ".stage", option.Label.In(language))],
        };
    }

    private PlaceAnswer[] Partner(Prospect prospect, string newRow, DateOnly today)
    {
        var type = Column(Partners, "type");
        var known = prospect.Type is { } typed && AnswerReader.Read(type, typed, language).Value is ChoiceValue { Ids: [var id, ..] }
            ? type.Options.First(option => option.Id == id).Label.In(language)
            : null;
        return
        [
            new(Place.Cell(Partners, newRow, "name"), prospect.Name),
            new(Place.Cell(Partners, newRow, "type"), known),
            new(Place.Cell(Partners, newRow, "since"), AnswerWriter.Write(new DateValue(today, today), Column(Partners, "since"), language)),
            new(Place.Cell(Partners, newRow, "status"), Column(Partners, "status").Options[0].Label.In(language)),
        ];
    }

    private string StageOf(string row) =>
        Said(Negotiated, row, "stage") is { } typed && AnswerReader.Read(Stage, typed, language).Value is ChoiceValue { Ids: [var id, ..] } ? id : Prospect.Unknown;

    private bool IsAmong(string table, string name) => Rows(table).Any(row => Wording.Same(row.Name, name));

    private IEnumerable<(string Key, string Name)> Rows(string table) =>
        kept.Rows(table).Select(key => (key, Said(table, key, "name"))).Where(row => row.Item2 is { } name && !SaidNone.In(name)).Select(row => (row.key, row.Item2!));

    private string? Said(string table, string row, string column) => kept.Said(Place.Cell(table, row, column));

    private static Field Column(string table, string column) => Questionnaire.Own.Table(table)!.Columns.First(field => field.Id == column);
}
