using PartnerHub.Contracts;

namespace PartnerHub.Partners;

/// <summary>A membership from the levels told of it, in the order recorded: by day, and of one day the last told.</summary>
internal static class LevelsHeld
{
    public static Membership Build(DateOnly? joinedOn, IEnumerable<(string? Level, DateOnly? From)> told)
    {
        if (told is IReadOnlyList<(string? Level, DateOnly? From)> { Count: 1 } only)
        {
            return new Membership { JoinedOn = joinedOn, Level = only[0].Level, Since = only[0].From };
        }

        var levels = told.OrderBy(level => level.From).ToArray();
        var last = levels.LastOrDefault();
        return new Membership
        {
            JoinedOn = joinedOn,
            Level = last.Level,
            Since = last.From,
            History = [.. levels.SkipLast(1)
                .Where(level => level is { Level: not null, From: not null } && level.From != last.From)
                .Select(level => new LevelPeriod { Level = level.Level!, From = level.From!.Value })],
        };
    }
}
