using System.Text.RegularExpressions;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts.Tiers;

/// <summary>What is written beside the questions, taken apart into what it says of which tiers.</summary>
internal static partial class TierNotes
{
    /// <summary>The tiers that a note says ask for a paper, and where the note stands; null when none names a tier for it.</summary>
    public static (IReadOnlySet<string> Scope, string Place)? Asking(DraftBasis basis, Regex paper)
    {
        foreach (var place in Questionnaire.Own.Questions.Select(question => question.NoteId))
        {
            var said = Statements(basis.Levels, basis.Answers[place]).Where(said => said.Tiers is not null && TierText.IsAsked(said.Plain, paper)).ToArray();
            if (said.Length > 0)
            {
                return (said.SelectMany(one => one.Tiers!).ToHashSet(StringComparer.Ordinal), place);
            }
        }

        return null;
    }

    /// <summary>Each thing that is said: what names no tier is said of those named before it in its sentence, or else of none.</summary>
    internal static IEnumerable<NoteStatement> Statements(IReadOnlyList<DraftLevel> levels, string? note)
    {
        foreach (var (index, sentence) in Sentences.Split(note ?? "").Index())
        {
            IReadOnlySet<string>? named = null;
            foreach (var said in Joined(levels, Parts.Split(sentence)))
            {
                named = TierScope.Named(levels, said) ?? named;
                yield return new(index, said, named);
            }
        }
    }

    /// <summary>A part that only names tiers goes with the one before it, or with the one after it where it is the first.</summary>
    private static List<string> Joined(IReadOnlyList<DraftLevel> levels, IEnumerable<string> parts)
    {
        var joined = new List<string>();
        var isBegun = false;
        foreach (var part in parts.Select(part => part.Trim()).Where(part => Wording.Plain(part).Length > 0))
        {
            var onlyNames = NamesOnly(levels, Wording.Plain(part));
            if (joined.Count > 0 && (onlyNames || isBegun))
            {
                joined[^1] += " " + part;
            }
            else
            {
                joined.Add(part);
            }

            isBegun = onlyNames && (isBegun || joined.Count == 1 && NamesOnly(levels, Wording.Plain(joined[0])));
        }

        return joined;
    }

    private static bool NamesOnly(IReadOnlyList<DraftLevel> levels, string plain)
    {
        var rest = $" {plain} ";
        foreach (var level in levels.OrderByDescending(level => level.Name.Length))
        {
            rest = rest.Replace($" {Wording.Plain(level.Name)} ", " ", StringComparison.Ordinal);
        }

        return rest.Trim().Length < plain.Length && rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Small.IsMatch(word));
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"[;\n•|]|\.(?=\s|\z)", Options, -1)]
    private static partial Regex Sentences { get; }

    [GeneratedRegex(@",(?=\s)|\s[+&]\s|\s+(?:et|and)\s+(?!plus|au |sup|up\b|above)", Options, -1)]
    private static partial Regex Parts { get; }

    [GeneratedRegex(@"^(?:l|le|la|les|the|de|du|des|d|a|au|aux|un|pour|for|en|in|niveaux?|tiers?|levels?|partenaires?|partners?|a|partir|compter|depuis|from|starting|jusqu|up|to|et|and|plus|ou|or|above|dela|dessus|superieurs?)$", Options, -1)]
    private static partial Regex Small { get; }
}

/// <param name="Sentence">Which sentence of its note it stands in.</param>
/// <param name="Said">As it is written.</param>
/// <param name="Tiers">Of which it is said; null where none is named.</param>
internal sealed record NoteStatement(int Sentence, string Said, IReadOnlySet<string>? Tiers)
{
    public string Plain { get; } = Wording.Plain(Said);
}
