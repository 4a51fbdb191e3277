using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts.Geography;

/// <summary>The countries that a client means by a geography.</summary>
/// <param name="Countries">Codes, in the order named.</param>
/// <param name="IsWhole">False when something in it names no country that we know.</param>
internal sealed record Territory(IReadOnlyList<string> Countries, bool IsWhole)
{
    private const int LongestName = 5;

    private static readonly HashSet<string> Fillers = new(
        "et and ou or le la les l de du des d the of a au aux en in nord sud est ouest centre north south east west grand grande region regions pays countries france-entiere entiere entier toute tout tous all whole national nationale exclusif exclusive exclusivite exclusivity marche market zone territoire territory".Split(' '),
        StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> Areas = new(StringComparer.Ordinal)
    {
        ["dach"] = ["DE", "AT", "CH"],
        ["d a ch"] = ["DE", "AT", "CH"],
        ["benelux"] = ["BE", "NL", "LU"],
        ["belux"] = ["BE", "LU"],
        ["bnl"] = ["BE", "NL", "LU"],
        ["nordics"] = ["DK", "SE", "NO", "FI", "IS"],
        ["nordic"] = ["DK", "SE", "NO", "FI", "IS"],
        ["nordiques"] = ["DK", "SE", "NO", "FI", "IS"],
        ["pays nordiques"] = ["DK", "SE", "NO", "FI", "IS"],
        ["europe du nord"] = ["DK", "SE", "NO", "FI", "IS"],
        ["scandinavie"] = ["DK", "SE", "NO"],
        ["scandinavia"] = ["DK", "SE", "NO"],
        ["baltique"] = ["EE", "LV", "LT"],
        ["pays baltes"] = ["EE", "LV", "LT"],
        ["baltics"] = ["EE", "LV", "LT"],
        ["maghreb"] = ["MA", "DZ", "TN"],
        ["iberia"] = ["ES", "PT"],
        ["iberie"] = ["ES", "PT"],
        ["iberique"] = ["ES", "PT"],
        ["peninsule iberique"] = ["ES", "PT"],
        ["uki"] = ["GB", "IE"],
        ["uk i"] = ["GB", "IE"],
        ["iles britanniques"] = ["GB", "IE"],
        ["british isles"] = ["GB", "IE"],
        ["amerique du nord"] = ["US", "CA"],
        ["north america"] = ["US", "CA"],
        ["golfe"] = ["AE", "SA", "QA", "KW", "BH", "OM"],
        ["pays du golfe"] = ["AE", "SA", "QA", "KW", "BH", "OM"],
        ["gcc"] = ["AE", "SA", "QA", "KW", "BH", "OM"],
        ["afrique de l ouest"] = ["SN", "CI", "ML", "BF", "BJ", "TG", "NE", "GN"],
        ["west africa"] = ["SN", "CI", "ML", "BF", "BJ", "TG", "NE", "GN"],
        ["visegrad"] = ["PL", "CZ", "SK", "HU"],
        ["v4"] = ["PL", "CZ", "SK", "HU"],
        ["union europeenne"] = Union,
        ["european union"] = Union,
        ["ue"] = Union,
        ["eu"] = Union,
    };

    private static readonly Dictionary<string, string[]> Names = Country.All
        .SelectMany(country => new[] { country.Name.Fr, country.Name.En }.Concat(country.Words).Select(name => (Name: Wording.Plain(name), country.Code)))
        .DistinctBy(name => name.Name)
        .Select(name => KeyValuePair.Create(name.Name, new[] { name.Code }))
        .Concat(Areas)
        .ToDictionary(StringComparer.Ordinal);

    private static string[] Union =>
        ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"];

    /// <summary>Longer names first: Belgique / Lux is two countries, Afrique du Sud is one.</summary>
    public static Territory Of(string said)
    {
        var (found, isWhole) = (new List<string>(), true);
        string[] words = [.. said.Split([' ', '\u00A0', '/', ',', ';', '-', '–', '+', '&', '(', ')', '.', '\'', '’', '|', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)];
        for (var at = 0; at < words.Length;)
        {
            var (codes, length) = Longest(words, at);
            found.AddRange(codes ?? []);
            isWhole &= codes is not null || Fillers.Contains(Wording.Plain(words[at]));
            at += length;
        }

        return new([.. found.Distinct(StringComparer.Ordinal)], isWhole && found.Count > 0);
    }

    private static (string[]? Codes, int Length) Longest(string[] words, int at)
    {
        for (var length = Math.Min(LongestName, words.Length - at); length > 0; length--)
        {
            if (Names.TryGetValue(Wording.Plain(string.Join(' ', words.AsSpan(at, length))), out var codes))
            {
                return (codes, length);
            }
        }

        // Two capitals are a code; two small letters are more often a word, such as de.
        return words[at] is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] && Country.All.Any(country => country.Code == words[at]) ? ([words[at]], 1) : (null, 1);
    }
}
