using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace PartnerHub.Imports.Surveys;

/// <summary>How many lines of a file are of each day, and which days are not of its period: a mistyped year, or a late sale.</summary>
internal sealed class DayCounts
{
    private const int FarInDays = 31;
    private const int FewLines = 20;
    private const int SmallShare = 100;
    private readonly Dictionary<DateOnly, long> _lines = [];

    public void Add(DateOnly day) => CollectionsMarshal.GetValueRefOrAddDefault(_lines, day, out _)++;

    /// <summary>
    /// Days after the receipt, days more than 31 days from any other, and such groups of days that hold under one line in a
    /// hundred, where they are few beside the rest: at most 20 lines, or under one in a hundred.
    /// </summary>
    public FrozenSet<DateOnly> Outliers(DateOnly receivedOn)
    {
        var all = _lines.Values.Sum();
        HashSet<DateOnly> odd = [.. _lines.Keys.Where(day => day > receivedOn), .. Apart(Groups(receivedOn), all)];
        var lines = odd.Sum(day => _lines[day]);
        return lines < all && (lines <= FewLines || lines * SmallShare < all) ? odd.ToFrozenSet() : FrozenSet<DateOnly>.Empty;
    }

    /// <summary>Days that lie together.</summary>
    private List<List<DateOnly>> Groups(DateOnly receivedOn)
    {
        var groups = new List<List<DateOnly>>();
        foreach (var day in _lines.Keys.Where(day => day <= receivedOn).Order())
        {
            if (groups.Count == 0 || day.DayNumber - groups[^1][^1].DayNumber > FarInDays)
            {
                groups.Add([]);
            }

            groups[^1].Add(day);
        }

        return groups;
    }

    private IEnumerable<DateOnly> Apart(List<List<DateOnly>> groups, long all)
    {
        var main = groups.MaxBy(group => (group.Sum(day => _lines[day]), group[^1]));
        return groups.Where(group => group != main && (group.Count == 1 || group.Sum(day => _lines[day]) * SmallShare < all)).SelectMany(group => group);
    }
}
