using System.Text.RegularExpressions;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts.Tiers;

/// <summary>Which tiers something is said for.</summary>
internal static partial class TierScope
{
    /// <summary>The tiers that words beside an answer name; null when they name none.</summary>
    public static IReadOnlySet<string>? Named(IReadOnlyList<DraftLevel> levels, string? words)
    {
        var plain = " " + Wording.Plain(words ?? "") + " ";
        var named = levels.Where(level => plain.Contains($" {Wording.Plain(level.Name)} ", StringComparison.Ordinal)).ToArray();
        if (named.Length == 0)
        {
            return Everyone.IsMatch(plain) ? Ids(levels) : null;
        }

        return Except.IsMatch(plain) ? Ids(levels.Except(named))
            : Upwards.IsMatch(plain) ? Ids(levels.Where(level => level.Rank >= named.Min(least => least.Rank)))
            : Downwards.IsMatch(plain) ? Ids(levels.Where(level => level.Rank <= named.Max(most => most.Rank)))
            : Ids(named);
    }

    /// <summary>The tiers whose own text says it; null when none does.</summary>
    public static IReadOnlySet<string>? Saying(IReadOnlyList<DraftLevel> levels, Func<TierText, bool> says) =>
        Ids(levels.Where(level => says(level.Text))) is { Count: > 0 } saying ? saying : null;

    private static HashSet<string> Ids(IEnumerable<DraftLevel> levels) => levels.Select(level => level.Id).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@" (?:tous|toutes|chaque|all|every|everyone|each) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Everyone { get; }

    [GeneratedRegex(@" (?:sauf|excepte|hors|hormis|pas pour|except|but not|not for|excluding) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Except { get; }

    [GeneratedRegex(@" (?:a partir d[eu]|a compter d[eu]|des|depuis|from|starting|(?<! (?:ca|affaires|revenus?|revenue|ventes|sales|seuil) )minimum(?! (?:revenue|sales|ca))|et plus|ou plus|et au dela|et au dessus|et superieurs?|and up|and above|or above|or higher|upwards?) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Upwards { get; }

    [GeneratedRegex(@" (?:jusqu a|jusqu au|up to|et moins|or below|and below) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Downwards { get; }
}
