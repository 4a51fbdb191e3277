using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>What stands in square brackets where an answer is wanted, and the type it tells.</summary>
internal static partial class Placeholder
{
    private const int LongestBare = 100;

    private static readonly (Regex Pattern, AnswerType Type)[] Patterns =
    [
        (Flag, AnswerType.Flag),
        (FlagWithDetail, AnswerType.FlagWithDetail),
        (PercentageOrMoney, AnswerType.PercentageOrMoney),
        (Percentage, AnswerType.Percentage),
        (MoneyOrLeads, AnswerType.MoneyOrLeads),
        (MoneyPerYear, AnswerType.MoneyPerYear),
        (Money, AnswerType.Money),
        (Duration, AnswerType.Duration),
        (Count, AnswerType.Count),
        (Date, AnswerType.Date),
        (PersonRole, AnswerType.PersonRole),
    ];

    /// <summary>The type that a placeholder tells; text where it tells none.</summary>
    public static AnswerType TypeOf(string placeholder)
    {
        var inner = Inner(placeholder);
        return Array.Find(Patterns, known => known.Pattern.IsMatch(inner)) is { Pattern: not null } known ? known.Type
            : inner.Contains('/', StringComparison.Ordinal) ? AnswerType.Choice
            : AnswerType.Text;
    }

    /// <summary>The options that a placeholder of a choice lists.</summary>
    public static IReadOnlyList<string> Options(string placeholder) => Inner(placeholder).Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether an empty place of a known field looks like this. Anything else in brackets is an answer that somebody set in brackets.</summary>
    public static bool IsUsual(string placeholder, Field field) => TypeOf(placeholder) switch
    {
        AnswerType.Count when field.Type is AnswerType.Flag or AnswerType.FlagWithDetail && Inner(placeholder) == "x" => false,
        AnswerType.Text => Wording.Plain(Inner(placeholder)) is var plain && (plain.Length == 0 || Usual.IsMatch(plain)),
        AnswerType.Choice => field.Options.Count == 0 || Options(placeholder).All(option => field.Options.Any(known => known.IsCalled(option))),
        _ => true,
    };

    /// <summary>Whether a text without brackets is what an empty place says, or only the dots to write on.</summary>
    public static bool IsBare(string text, Field field) =>
        text.Length <= LongestBare && !text.Contains('[', StringComparison.Ordinal)
        && (Dots.IsMatch(text) || ToComplete.IsMatch(Wording.Plain(text))
            || (field.Type is not (AnswerType.Text or AnswerType.Choices) && TypeOf($"[{text}]") == field.Type
                && (field.Type != AnswerType.Choice || (field.Options.Count > 1 && Options(text) is { Count: > 1 } options && options.All(option => field.Options.Any(known => known.IsCalled(option)))))));

    /// <summary>The placeholder of an empty place.</summary>
    public static string Write(Field field, string language, int row) => (field.Type, language) switch
    {
        (AnswerType.Flag, "fr") => "[Oui/Non]",
        (AnswerType.Flag, _) => "[Yes/No]",
        (AnswerType.FlagWithDetail, "fr") => "[Oui/Non - Détails]",
        (AnswerType.FlagWithDetail, _) => "[Yes/No - Details]",
        (AnswerType.Count, _) => "[X]",
        (AnswerType.Percentage, _) => "[X%]",
        (AnswerType.Money, _) => "[€]",
        (AnswerType.MoneyPerYear, "fr") => "[€/an]",
        (AnswerType.MoneyPerYear, _) => "[€/year]",
        (AnswerType.PercentageOrMoney, "fr") => "[X% ou €]",
        (AnswerType.PercentageOrMoney, _) => "[X% or €]",
        (AnswerType.MoneyOrLeads, "fr") => "[€ ou leads/an]",
        (AnswerType.MoneyOrLeads, _) => "[€ or leads/year]",
        (AnswerType.Duration, "fr") => "[X mois/ans]",
        (AnswerType.Duration, _) => "[X months/years]",
        (AnswerType.Date, _) => "[Date]",
        (AnswerType.PersonRole, "fr") => "[Nom - Rôle]",
        (AnswerType.PersonRole, _) => "[Name - Role]",
        (AnswerType.Choice, _) => $"[{string.Join('/', field.Options.Select(option => option.Label.In(language)))}]",
        (_, "fr") when field.Id == "name" && row > 0 => FormattableString.Invariant($"[Partenaire {row}]"),
        (_, _) when field.Id == "name" && row > 0 => FormattableString.Invariant($"[Partner {row}]"),
        (_, "fr") => "[À compléter]",
        _ => "[To complete]",
    };

    private static string Inner(string placeholder) => placeholder.Trim('[', ']').Trim();

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\A(oui\s*/\s*non|yes\s*/\s*no)\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex Flag { get; }

    [GeneratedRegex(@"\A(oui\s*/\s*non|yes\s*/\s*no)\s*[-–—]\s*.+\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex FlagWithDetail { get; }

    [GeneratedRegex(@"\Ax\s*%\s*(ou|or)\s*[€$£]\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex PercentageOrMoney { get; }

    [GeneratedRegex(@"\Ax\s*%(\s+\w+)?\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex Percentage { get; }

    [GeneratedRegex(@"\A[€$£]\s*(ou|or)\s*leads\s*/\s*(an|year)\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex MoneyOrLeads { get; }

    [GeneratedRegex(@"\A[€$£]\s*/\s*(an|year)\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex MoneyPerYear { get; }

    [GeneratedRegex(@"\A[€$£]\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex Money { get; }

    [GeneratedRegex(@"\Ax\s*(mois\s*/\s*ans|months\s*/\s*years|mois|ans|months|years)\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex Duration { get; }

    [GeneratedRegex(@"\Ax\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex Count { get; }

    [GeneratedRegex(@"\Adate\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"\A(nom|name)\s*[-–—]\s*(r[ôo]le|fonction)\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex PersonRole { get; }

    [GeneratedRegex(@"\A\s*(?:[.…_]|\.\s){2,}\s*\z|\A\s*…\s*\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex Dots { get; }

    [GeneratedRegex(@"\A(a completer|a renseigner|a remplir|to complete|to be completed)( par .*)?\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex ToComplete { get; }

    [GeneratedRegex(@"\A((a completer|a renseigner|a remplir|to complete|to be completed)( par .*)?|nom|name|avantages|benefits|details|x|(partenaire|partner|outil|tool)( [0-9]+)?)\z", Plainly, DocumentLimits.LongestMatch)]
    private static partial Regex Usual { get; }
}
