namespace PartnerHub.Appeals.Storage;

internal sealed class AppealRow
{
    public string Program { get; init; } = "";

    public long Number { get; init; }

    public string MemberId { get; init; } = "";

    public long Contested { get; init; }

    public bool Changed { get; init; }

    public string? Outcome { get; init; }

    public long? Decision { get; init; }

    public DateTimeOffset FiledAt { get; init; }

    public string FiledBy { get; init; } = "";

    public string? Comment { get; init; }

    public string? Reason { get; init; }

    public static string Text(AppealOutcome outcome) => outcome == AppealOutcome.Upheld ? "upheld" : "rejected";

    public Appeal ToAppeal() => new()
    {
        Program = Program,
        Number = Number,
        Member = MemberId,
        Contested = Contested,
        FiledAt = FiledAt,
        FiledBy = FiledBy,
        Comment = Comment,
        Changed = Changed,
        State = Decision is null ? AppealState.Open : AppealState.Decided,
        Outcome = Outcome switch
        {
            null => null,
            "upheld" => AppealOutcome.Upheld,
            "rejected" => AppealOutcome.Rejected,
            _ => throw new InvalidDataException($"appeals_appeal.outcome holds '{Outcome}'."),
        },
        Decision = Decision,
        Reason = Reason,
    };
}
