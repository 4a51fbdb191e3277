using System.Text.RegularExpressions;
using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts.Tiers;

/// <summary>What the client writes of one tier, taken apart: the rate, the sums, and which papers and means it names.</summary>
internal sealed partial class TierText
{
    private const string Place = "channel.tiers";
    private readonly List<string> _parts;
    private readonly string _language;

    public TierText(string? text, string language)
    {
        (Text, _language) = (text, language);
        _parts = text is null ? [] : [.. Separators.Split(text).Select(part => part.Trim()).Where(part => part.Length > 0)];
        var plain = _parts.Select(part => (Part: part, Plain: Wording.Plain(part))).ToArray();
        Commission = Figure<PercentageValue>(plain.Where(part => IsCommission(part.Part, part.Plain)).Select(part => part.Part), Rates, AnswerType.Percentage);
        Fund = Figure<MoneyValue>(plain.Where(part => IsFund(part.Plain)).Select(part => part.Part), Sums, AnswerType.Money);
        Revenue = Figure<MoneyValue>(plain.Where(part => !IsFund(part.Plain) && IsRevenue(part.Part, part.Plain)).Select(part => part.Part), Sums, AnswerType.Money);
    }

    public string? Text { get; }

    public TierFigure<PercentageValue>? Commission { get; private init; }

    /// <summary>Revenue asked for.</summary>
    public TierFigure<MoneyValue>? Revenue { get; private init; }

    /// <summary>Marketing money granted.</summary>
    public TierFigure<MoneyValue>? Fund { get; private init; }

    /// <summary>The same with figures that a note says; the text's own come first.</summary>
    public TierText With(TierFigure<PercentageValue>? commission, TierFigure<MoneyValue>? revenue, TierFigure<MoneyValue>? fund) =>
        new(Text, _language) { Commission = Commission ?? commission, Revenue = Revenue ?? revenue, Fund = Fund ?? fund };

    /// <summary>Whether it asks for a paper: named with a word for having to, or as a state that the partner is in.</summary>
    public bool Asks(Regex paper) => _parts.Any(part => IsAsked(Wording.Plain(part), paper));

    /// <summary>Whether it names something as granted.</summary>
    public bool Grants(Regex thing) => _parts.Any(part => Wording.Plain(part) is var plain && thing.IsMatch(plain) && !Owed.IsMatch(plain) && !Denied.IsMatch(plain));

    /// <summary>The same of plain words.</summary>
    public static bool IsAsked(string plain, Regex paper) => paper.IsMatch(plain) && Owed.IsMatch(plain) && !Denied.IsMatch(plain);

    private static bool IsCommission(string part, string plain) =>
        Rates.IsMatch(part) && !Referring.IsMatch(plain) && (Commissions.IsMatch(plain) || Rates.Replace(part, "").All(letter => !char.IsLetter(letter)));

    private static bool IsFund(string plain) => Funds.IsMatch(plain);

    private static bool IsRevenue(string part, string plain) => Revenues.IsMatch(plain) || part.Contains('≥') || part.Contains('>');

    private TierFigure<T>? Figure<T>(IEnumerable<string> parts, Regex figures, AnswerType type)
        where T : AnswerValue
    {
        foreach (var part in parts)
        {
            if (Figure<T>(part, figures, type, _language, Place) is { } figure)
            {
                return figure;
            }
        }

        return null;
    }

    private static TierFigure<T>? Figure<T>(string part, Regex figures, AnswerType type, string language, string place)
        where T : AnswerValue
    {
        if (figures.Matches(part) is not { Count: > 0 } found)
        {
            return null;
        }

        var typed = found[0].Value.Trim();
        var value = found.Count == 1 && !VagueFigure.In(part)
            ? AnswerReader.Read(new Field { Id = "tier", Label = LocalizedText.Of("", ""), Type = type }, typed, language).Value as T
            : null;
        return new TierFigure<T>(value is null ? part : typed, value, place);
    }

    /// <summary>The rate that a part of a text holds, whatever it is of; null when it holds none.</summary>
    public static TierFigure<PercentageValue>? Rate(string part, string language, string place) => Figure<PercentageValue>(part, Rates, AnswerType.Percentage, language, place);

    /// <summary>The sum that a part of a text holds, whatever it is of; null when it holds none.</summary>
    public static TierFigure<MoneyValue>? Sum(string part, string language, string place) => Figure<MoneyValue>(part, Sums, AnswerType.Money, language, place);

    /// <summary>What plain words of a note are about; null where they name nothing that has figures.</summary>
    public static FigureTopic? TopicOf(string plain) =>
        Referring.IsMatch(plain) ? FigureTopic.Referral
        : Commissions.IsMatch(plain) ? FigureTopic.Commission
        : IsFund(plain) ? FigureTopic.Fund
        : Turnovers.IsMatch(plain) ? FigureTopic.Revenue
        : null;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"[;\n•·|]|,(?=\s)|\.(?=\s|\z)|\s\+\s|\s+(?:et|and)\s+|\s[–—-]\s", Options, -1)]
    private static partial Regex Separators { get; }

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)?\s?(?:%|pour\s?cent|percent)", Options, -1)]
    private static partial Regex Rates { get; }

    [GeneratedRegex(@"(?:[€$£]\s?)?[0-9](?:[0-9\s.,]*[0-9])?\s?(?:k|m)?\s?(?:€|euros?|eur\b|\$|usd\b|£|gbp\b|chf\b|cad\b)|[€$£]\s?[0-9](?:[0-9,.]*[0-9])?\s?(?:k|m)?\b", Options, -1)]
    private static partial Regex Sums { get; }

    [GeneratedRegex(@"\b(?:commissions?|commissionnement|marges?|margins?|retrocession|remuneration)\b", Options, -1)]
    private static partial Regex Commissions { get; }

    [GeneratedRegex(@"\b(?:apports?|referral|parrainage)\b", Options, -1)]
    private static partial Regex Referring { get; }

    [GeneratedRegex(@"\b(?:mdf|fonds|funds?|co ?marketing|budget|marketing)\b", Options, -1)]
    private static partial Regex Funds { get; }

    [GeneratedRegex(@"\b(?:ca|chiffre|revenues?|ventes|sales|volume|minimum|mini|seuil|threshold|objectif|a partir de|des|from|plus de|over|au moins|at least)\b", Options, -1)]
    private static partial Regex Revenues { get; }

    /// <summary>Fewer words than a tier's own text is read by: a note may be about anything.</summary>
    [GeneratedRegex(@"\b(?:ca|chiffres? d affaires|revenues?|ventes|sales|turnover|seuil|threshold)\b", Options, -1)]
    private static partial Regex Turnovers { get; }

    [GeneratedRegex(@"\b(?:obligatoires?|requise?s?|exigee?s?|demandee?s?|necessaires?|imposee?s?|required|requires?|mandatory|must|needed|certifiee?s?|certified|formee?s?|trained|signee?s?|signed)\b", Options, -1)]
    private static partial Regex Owed { get; }

    [GeneratedRegex(@"\b(?:sans|pas|aucune?|non|no|not|without|optional|optionnel(?:le)?|facultative?|facultatif)\b", Options, -1)]
    private static partial Regex Denied { get; }
}

/// <param name="Typed">As it stands in the text.</param>
/// <param name="Value">Null for what is no one figure, such as a range.</param>
/// <param name="Place">Where it is said: among the tiers, or in a note.</param>
internal sealed record TierFigure<T>(string Typed, T? Value, string Place)
    where T : AnswerValue
{
    private bool IsOfText => Place == "channel.tiers";

    /// <summary>As it stands in the tier's own text; null where a note says it.</summary>
    public string? TypedInText => IsOfText ? Typed : null;

    public LocalizedText Says => IsOfText
        ? LocalizedText.Of($"Le texte du niveau dit « {Typed} »", $"The tier’s text says “{Typed}”")
        : LocalizedText.Of($"La note de la question {Question} dit « {Typed} »", $"The note on question {Question} says “{Typed}”");

    private string Question => Place[..^".note".Length];
}

/// <summary>What a figure beside a question may be of.</summary>
internal enum FigureTopic
{
    Commission,

    /// <summary>What is paid for bringing a deal, which no tier decides.</summary>
    Referral,
    Fund,
    Revenue,
}
