using System.Runtime.CompilerServices;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>A claim on a benefit that the level held grants, and the rulings it can get.</summary>
internal sealed class ClaimQuestion(
    Dossier dossier, Claim claim, DateOnly on, BenefitCell? cell, string clause, ClaimPart part, Catalog catalog, Func<RequirementResult[]> results)
{
    private RequirementResult[]? _results;

    public Dossier Dossier => dossier;

    public Claim Claim => claim;

    public DateOnly On => on;

    public string Clause => clause;

    public string? Stage => Stages.Of(part, claim);

    public bool IsLastStage => Stages.IsLast(part, claim);

    public BenefitState? State => cell?.State;

    public string? Unit => cell?.Unit;

    public string? Level => cell?.Level;

    public decimal? Ceiling => cell?.Value.Number;

    /// <summary>The currency of what is granted on the amount claimed.</summary>
    public string Currency => claim.Currency ?? (Units.IsMoney(cell?.Unit ?? "") ? cell!.Unit! : catalog.Currency(dossier.Partner));

    /// <summary>A requirement as it stands at the level held.</summary>
    public RequirementResult Standing(string requirement) => Array.Find(_results ??= results(), result => result.Cell.Requirement == requirement)!;

    /// <summary>A figure in the unit of the benefit.</summary>
    public LocalizedText Figure(decimal figure) => UnitWords.Figure(catalog.Units, figure, Unit ?? Units.Flag);

    public Reason NotDueYet => Words.Because(clause, $"Dû une fois l'affaire conclue.", $"Due once the deal is closed.");

    public ClaimRuling Ruled(ClaimOutcome outcome, Phrase phrase) => Ruled(outcome, phrase.Say(clause, Named));

    public ClaimRuling Ruled(ClaimOutcome outcome, FormattableString fr, FormattableString en) => Ruled(outcome, Words.Because(clause, fr, en));

    public ClaimRuling Ruled(ClaimOutcome outcome, params IReadOnlyList<Reason> reasons) => new() { Ruling = outcome, Reasons = reasons };

    /// <summary>It can't be told without that: a JSON path of the claim, or of the definition.</summary>
    public ClaimRuling Undetermined(string missing, FormattableString fr, FormattableString en) => Ruled(ClaimOutcome.Undetermined, fr, en) with { Missing = [missing] };

    public ClaimRuling Undetermined(Missing missing) => Ruled(ClaimOutcome.Undetermined, Words.Because(clause, missing.Text)) with { Missing = [missing.What] };

    /// <summary>The last day on which a grant of the day holds; null when it has no end.</summary>
    public DateOnly? ValidUntil => part.ValidMonths is { } months ? on.AddMonths(months).AddDays(-1) : null;

    /// <summary>What stands in a text's place of that name.</summary>
    private object? Named(string name) => name switch
    {
        "percent" => claim.Percent ?? Ceiling,
        "ceiling" => Ceiling,
        "quantity" => claim.Quantity,
        "amount" => claim.Amount,
        "product" => claim.Product,
        "channel" => claim.Channel,
        "until" => ValidUntil ?? on,
        _ => Measured(Standing(name)),
    };

    private static object? Measured(RequirementResult result) => result.Actual.Number is { } number
        ? Units.IsMoney(result.Cell.Unit) ? new Money(number, result.Cell.Unit) : number
        : result.Actual.ToString();

    /// <summary>Money in a text: both decimals, and the currency.</summary>
    private sealed record Money(decimal Amount, string Currency) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) =>
            FormattableStringFactory.Create("{0:N2} {1}", Amount, Currency).ToString(formatProvider);
    }
}
