using PartnerHub.Contracts;
using PartnerHub.Eligibility.Standings;

namespace PartnerHub.Eligibility.Runs.Outcome;

/// <summary>Where the calendar takes a member.</summary>
/// <param name="Ruling">The ruling with its reasons, JSON.</param>
internal sealed record Move(string Member, string Direction, string Timing, string? From, string? To, DateOnly On, string Ruling)
{
    public const string Up = "up";
    public const string Down = "down";
    public const string Today = "today";
    public const string Later = "later";
    public const string Approval = "approval";

    /// <summary>Null for a member that stays.</summary>
    public static Move? Of(StandingRow row, LevelRuling ruling, LevelRanks ranks)
    {
        if (row.Move is not { } move)
        {
            return null;
        }

        return new Move(
            row.MemberId,
            ranks.Of(move.To) >= ranks.Of(move.From) ? Up : Down,
            row.ProposesAChange ? Approval : row.PendingLevel is null ? Today : Later,
            move.From,
            move.To,
            move.On ?? row.JudgedOn,
            row.Announcement ?? RulingText.Of(ruling));
    }
}

/// <summary>Places of the levels in the program's order; none is below the lowest.</summary>
internal sealed class LevelRanks(ProgramDescription program)
{
    private readonly Dictionary<string, int> _ranks = program.Levels.Select((level, rank) => (level.Id, rank)).ToDictionary(StringComparer.Ordinal);

    public int Of(string? level) => level is null ? -1 : _ranks.GetValueOrDefault(level, -1);
}
