using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Partners.Storage;

/// <summary>
/// A membership from the levels told of it, in the order recorded: by day, and of one day the last told. A level told without
/// a day is newer than what was told before it; the first of all is held from joining on, for it may not be lost when another
/// one follows.
/// </summary>
internal static class LevelsHeld
{
    public static Membership Build(DateOnly? joinedOn, IEnumerable<(string? Level, DateOnly? From)> told)
    {
        if (told is IReadOnlyList<(string? Level, DateOnly? From)> { Count: 1 } only)
        {
            return new Membership { JoinedOn = joinedOn, Level = only[0].Level, Since = only[0].From };
        }

        var levels = Dated(told, joinedOn ?? DayRange.First).OrderBy(level => level.Start).ToArray();
        var last = levels.LastOrDefault();
        return new Membership
        {
            JoinedOn = joinedOn,
            Level = last.Level,
            Since = last.From,
            History = [.. levels.Where((level, place) => level.Level is not null && place + 1 < levels.Length && level.Start != levels[place + 1].Start)
                .Select(level => new LevelPeriod { Level = level.Level!, From = level.Start })],
        };
    }

    private static IEnumerable<(string? Level, DateOnly? From, DateOnly Start)> Dated(IEnumerable<(string? Level, DateOnly? From)> told, DateOnly first)
    {
        DateOnly? newest = null;
        foreach (var (level, from) in told)
        {
            var start = from ?? newest ?? first;
            newest = newest > start ? newest : start;
            yield return (level, from, start);
        }
    }
}
