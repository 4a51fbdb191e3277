using PartnerHub.Kits.Data;
using PartnerHub.Eligibility.Standings;

namespace PartnerHub.Eligibility.Approve;

internal sealed class PlacementRow
{
    public const string Columns =
        "program, member_id, number, state, from_level, to_level, earliest_on, proposed_on, revision, ruling, entry, decided_by, decided_at, reason";

    public string Program { get; init; } = "";

    public string MemberId { get; init; } = "";

    public long Number { get; init; }

    public string State { get; init; } = "";

    public string? FromLevel { get; init; }

    public string? ToLevel { get; init; }

    public DateOnly EarliestOn { get; init; }

    public DateOnly ProposedOn { get; init; }

    public long Revision { get; init; }

    public string Ruling { get; init; } = "";

    public long? Entry { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string? Reason { get; init; }

    public Placement ToPlacement() => new()
    {
        Program = Program,
        Member = MemberId,
        Number = Number,
        State = State,
        FromLevel = FromLevel,
        ToLevel = ToLevel,
        EarliestOn = EarliestOn,
        ProposedOn = ProposedOn,
        Ruling = RulingText.Read(Ruling),
        Entry = Entry,
        DecidedBy = DecidedBy,
        DecidedAt = DecidedAt,
        Reason = Reason,
    };
}
