using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks.KeepServing;

/// <summary>What becomes of a program's versions once a package is installed that can run it.</summary>
internal static class Succession
{
    /// <summary>The versions to be kept beside those of before; none when it is one of them, is older, or may not take their place.</summary>
    /// <param name="before">By first day.</param>
    /// <param name="installed">The package.</param>
    /// <param name="today">The program's day: the first on which a later version answers.</param>
    /// <param name="at">The instant.</param>
    public static IReadOnlyList<PublishedRulebook> Of(IReadOnlyList<PublishedRulebook> before, InstalledPackage installed, DateOnly today, DateTimeOffset at)
    {
        if (before.Count == 0)
        {
            return installed.RunsDefinition ? [] : [Make(installed, installed.Rulebook.Settings, 1, DayRange.First, at)];
        }

        var number = before.Max(rulebook => rulebook.Number);
        return
        [
            .. from rulebook in FromTodayOn(before, today)
               let settings = installed.RunsDefinition ? rulebook.Definition : installed.Rulebook.Settings
               where Succeeds(installed, rulebook) && !IsSame(installed, settings, rulebook)
               select Make(installed, settings, ++number, FirstDay(installed, rulebook, today), at),
        ];
    }

    /// <summary>True when a version takes the place of another on all its days, as a package does that was only built again.</summary>
    public static bool Replaces(InstalledPackage installed, PublishedRulebook rulebook) =>
        rulebook.PluginVersion is not { } version || (version == installed.Rulebook.PluginVersion && rulebook.Packed != installed.Rulebook.Packed);

    private static IEnumerable<PublishedRulebook> FromTodayOn(IReadOnlyList<PublishedRulebook> before, DateOnly today)
    {
        var current = before.LastOrDefault(rulebook => rulebook.EffectiveFrom <= today) ?? before[0];
        return before.Where(rulebook => rulebook.EffectiveFrom > today).GroupBy(rulebook => rulebook.EffectiveFrom, (_, ofDay) => ofDay.Last()).Prepend(current).Distinct();
    }

    private static bool Succeeds(InstalledPackage installed, PublishedRulebook rulebook) =>
        rulebook.PluginVersion is not { } version || (installed.IsFallback, PackageVersions.Compare(installed.Rulebook.PluginVersion, version)) switch
        {
            (false, > 0) => true,
            (false, 0) => rulebook.Packed == installed.Rulebook.Packed || installed.MayBeRebuilt,
            _ => false,
        };

    private static bool IsSame(InstalledPackage installed, string settings, PublishedRulebook rulebook) =>
        rulebook.PluginVersion == installed.Rulebook.PluginVersion && rulebook.Packed == installed.Rulebook.Packed && rulebook.Definition == settings;

    private static DateOnly FirstDay(InstalledPackage installed, PublishedRulebook rulebook, DateOnly today) =>
        Replaces(installed, rulebook) || rulebook.EffectiveFrom > today ? rulebook.EffectiveFrom : today;

    private static PublishedRulebook Make(InstalledPackage installed, string settings, long number, DateOnly from, DateTimeOffset at)
    {
        var rulebook = Rulebook.Of(installed.Program, installed.Rulebook.PluginVersion, installed.Rulebook.Packed!, settings);
        return new()
        {
            Program = installed.Program,
            Number = number,
            Plugin = installed.Rulebook.Program,
            PluginVersion = rulebook.PluginVersion,
            Packed = rulebook.Packed,
            Version = rulebook.Version,
            Definition = settings,
            EffectiveFrom = from,
            PublishedAt = at,
            PublishedBy = Caller.System.Actor,
        };
    }
}
