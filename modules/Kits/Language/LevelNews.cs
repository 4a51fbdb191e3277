using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

/// <summary>Where a ruling takes the level of a member.</summary>
public enum LevelTurn
{
    Stays,
    Rises,
    Falls,

    /// <summary>To another level; whether a higher one is not known.</summary>
    Moves,
    Refused,
}

/// <summary>What a ruling means for whoever holds a level: its outcome alone does not tell a gain from a loss.</summary>
public sealed record LevelNews
{
    public required LevelTurn Turn { get; init; }

    /// <summary>The level before; null for none.</summary>
    public string? From { get; init; }

    /// <summary>The level after; null for none.</summary>
    public string? To { get; init; }

    /// <summary>The first day of it; null for at once, or as soon as the vendor approves.</summary>
    public DateOnly? On { get; init; }

    /// <summary>True for a proposal: nothing changes until the vendor approves.</summary>
    public bool NeedsApproval { get; init; }

    public bool IsLoss => Turn == LevelTurn.Falls;

    /// <summary>In a word or two.</summary>
    public LocalizedText Word => this switch
    {
        { Turn: LevelTurn.Rises, NeedsApproval: true } => Words.RiseProposed,
        { Turn: LevelTurn.Rises } => Words.LevelGranted,
        { Turn: LevelTurn.Falls, NeedsApproval: true } => Words.LossProposed,
        { Turn: LevelTurn.Falls, On: null } => Words.LevelLost,
        { Turn: LevelTurn.Falls } => Words.LossAnnounced,
        { Turn: LevelTurn.Moves, NeedsApproval: true } => Words.ChangeProposed,
        { Turn: LevelTurn.Moves } => Words.TakesEffect,
        { Turn: LevelTurn.Refused } => Words.LevelRefused,
        _ => Words.Unchanged,
    };

    /// <param name="ruling">The ruling.</param>
    /// <param name="held">The level held before it; null for none.</param>
    /// <param name="program">The rulebook whose levels they are; null where it is not known.</param>
    public static LevelNews Of(LevelRuling ruling, string? held, ProgramDescription? program)
    {
        var isProposal = ruling.Ruling == LevelOutcome.NeedsApproval;
        return ruling.Ruling == LevelOutcome.Refused ? new() { Turn = LevelTurn.Refused, From = held, To = held }
            : ruling.Today != held ? Between(held, ruling.Today, null, program)
            : ruling.Pending is { } pending ? Between(held, pending.Level, pending.On, program) with { NeedsApproval = isProposal }
            : isProposal ? Between(held, null, null, program) with { NeedsApproval = true }
            : new() { Turn = LevelTurn.Stays, From = held, To = held };
    }

    /// <summary>The same of a ruling as it was kept, which does not say what was held before it.</summary>
    public static LevelNews OfKept(LevelRuling ruling, ProgramDescription? program) => Of(ruling, ruling.Today, program) switch
    {
        { Turn: LevelTurn.Stays } when ruling.Ruling == LevelOutcome.Granted =>
            new() { Turn = ruling.ToKeep.Count > 0 ? LevelTurn.Falls : LevelTurn.Moves, To = ruling.Today },
        var news => news,
    };

    /// <summary>True when a level is below another; null is below all.</summary>
    public static bool IsBelow(string? level, string? other, ProgramDescription program) => Rank(level, program) < Rank(other, program);

    private static LevelNews Between(string? from, string? to, DateOnly? on, ProgramDescription? program) => new()
    {
        Turn = from == to ? LevelTurn.Stays
            : program is null ? LevelTurn.Moves
            : IsBelow(to, from, program) ? LevelTurn.Falls
            : LevelTurn.Rises,
        From = from,
        To = to,
        On = on,
    };

    private static int Rank(string? level, ProgramDescription program)
    {
        var rank = program.Levels.Count - 1;
        while (rank >= 0 && program.Levels[rank].Id != level)
        {
            rank--;
        }

        return rank;
    }
}
