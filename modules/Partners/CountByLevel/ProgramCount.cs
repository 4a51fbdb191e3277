using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Partners.CountByLevel;

/// <summary>How many members a program has at each level, the highest first.</summary>
internal sealed record ProgramCount(string Id, LocalizedText Name, IReadOnlyList<LevelCount> Levels, IReadOnlyList<Bar> Bars)
{
    private const int Steps = 5;

    public int Total => Levels.Sum(level => level.Count);

    public static ProgramCount Of(ProgramDescription description, IReadOnlyDictionary<string, int> counts, Locale locale)
    {
        var levels = description.Levels.Reverse().Select(level => new LevelCount(level.Id, level.Name, counts.GetValueOrDefault(level.Id))).ToList();
        if (counts.TryGetValue("", out var without))
        {
            levels.Add(new LevelCount(null, description.LevelName(null), without));
        }

        var bars = levels.Select((level, place) => new Bar(locale.Say(level.Name), level.Count, Step(place, levels.Count)));
        return new ProgramCount(description.Id, description.Name, levels, [.. bars]);
    }

    private static int Step(int place, int count) => count <= 1 ? Steps : Steps - (place * (Steps - 1) / (count - 1));
}

internal sealed record LevelCount(string? Id, LocalizedText Name, int Count);
