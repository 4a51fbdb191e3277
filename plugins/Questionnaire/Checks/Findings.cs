using System.Globalization;
using System.Text.RegularExpressions;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Checks;

/// <summary>Collects all that is wrong in a definition, each with its JSON path.</summary>
internal sealed partial class Findings(IReadOnlyList<string> languages)
{
    private readonly List<InputError> _errors = [];

    public IReadOnlyList<InputError> All => _errors;

    public void Add(string path, string expectedFr, string expectedEn, string? found) => Add(path, LocalizedText.Of(expectedFr, expectedEn), found is null
        ? LocalizedText.Of("rien", "nothing")
        : LocalizedText.Of($"« {found} »", $"\"{found}\""));

    public void Add(string path, LocalizedText expected, LocalizedText found) => _errors.Add(new InputError { Path = path, Expected = expected, Found = found });

    /// <summary>A text is there in every language of the program.</summary>
    public void Text(string path, LocalizedText? text)
    {
        foreach (var language in text is null ? [] : languages)
        {
            var found = text!.Languages.Contains(language, StringComparer.OrdinalIgnoreCase) ? text.In(language) : null;
            if (string.IsNullOrWhiteSpace(found))
            {
                var (fr, en) = Names(language);
                Add($"{path}.{language}", $"un texte en {fr}", $"a text in {en}", found);
            }
        }
    }

    /// <summary>Nothing: what is said there would not be looked at.</summary>
    public void Unused(string path, bool isThere, string fr, string en)
    {
        if (isThere)
        {
            Add(path, $"rien : {fr}", $"nothing: {en}", path[(path.LastIndexOf('.') + 1)..]);
        }
    }

    public void Range(string path, decimal value, decimal least, decimal most)
    {
        if (value < least || value > most)
        {
            Add(path, Invariant($"un nombre de {least} à {most}"), Invariant($"a number from {least} to {most}"), value.ToString(CultureInfo.InvariantCulture));
        }
    }

    public void NotNegative(string path, decimal? value)
    {
        if (value < 0)
        {
            Add(path, "un nombre qui n'est pas négatif", "a number that is not negative", value.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Ids are well-formed and each is there once; names are in both languages.</summary>
    public void Ids<T>(string path, IReadOnlyList<T> items, Func<T, string> id, Func<T, LocalizedText> name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var place = At(path, i);
            Id(place + ".id", id(items[i]), seen);
            Text(place + ".name", name(items[i]));
        }
    }

    /// <summary>A word that is no text: there, and no longer than what is kept of it.</summary>
    public void Word(string path, string? word, int most = TextLimits.Id)
    {
        if (word is not null && string.IsNullOrWhiteSpace(word))
        {
            Add(path, "un mot, ou rien", "a word, or nothing", word);
        }

        AtMost(path, word, most);
    }

    public void AtMost(string path, string? text, int most)
    {
        if (text?.Length > most)
        {
            Add(path, $"au plus {most.ToString(CultureInfo.InvariantCulture)} caractères", $"at most {most.ToString(CultureInfo.InvariantCulture)} characters", text);
        }
    }

    public void Id(string path, string id, HashSet<string> seen)
    {
        AtMost(path, id, TextLimits.Id);
        if (!IdForm().IsMatch(id))
        {
            Add(path, "un identifiant en minuscules, comme gold ou annual-sales", "a lower-case id, such as gold or annual-sales", id);
        }
        else if (!seen.Add(id))
        {
            Add(path, "un identifiant qui n'est pas déjà pris", "an id that is not taken yet", id);
        }
    }

    public void Known(string path, string? id, IReadOnlyCollection<string> known, string whatFr, string whatEn)
    {
        if (id is not null && !known.Contains(id))
        {
            var list = string.Join(", ", known.Order(StringComparer.Ordinal));
            Add(path, $"{whatFr} de la définition ({(list.Length > 0 ? list : "il n'y en a pas")})", $"{whatEn} of the definition ({(list.Length > 0 ? list : "there is none")})", id);
        }
    }

    public void Currency(string path, string? code)
    {
        if (code is not null && (code.Length != 3 || !code.All(char.IsAsciiLetterUpper)))
        {
            Add(path, "un code de devise ISO 4217, comme EUR", "an ISO 4217 currency code, such as EUR", code);
        }
    }

    /// <summary>The path of a member whose name the definition chose.</summary>
    public static string In(string path, string name) => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
        ? path + "." + name
        : $"{path}['{name}']";

    public static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static (string Fr, string En) Names(string language) => language switch
    {
        "fr" => ("français", "French"),
        "en" => ("anglais", "English"),
        _ => (language, language),
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex("^[a-z0-9]+([.-][a-z0-9]+)*$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex IdForm();
}
