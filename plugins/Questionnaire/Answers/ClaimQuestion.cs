using System.Runtime.CompilerServices;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>A claim on a benefit that the level held grants, and the rulings it can get.</summary>
internal sealed class ClaimQuestion(Dossier dossier, Claim claim, DateOnly on, BenefitCell cell, string clause, ClaimPart part, Func<RequirementResult[]> results)
{
    private RequirementResult[]? _results;

    public Dossier Dossier => dossier;

    public Claim Claim => claim;

    public DateOnly On => on;

    public BenefitCell Cell => cell;

    public decimal? Ceiling => cell.Value.Number;

    /// <summary>A requirement as it stands at the level held.</summary>
    public RequirementResult Standing(string requirement) => Array.Find(_results ??= results(), result => result.Cell.Requirement == requirement)!;

    public ClaimRuling Ruled(ClaimOutcome outcome, Phrase phrase, decimal? amount = null) => Ruling(outcome, phrase.Say(clause, Figure), amount);

    public ClaimRuling Ruled(ClaimOutcome outcome, FormattableString fr, FormattableString en, decimal? amount = null) =>
        Ruling(outcome, Words.Because(clause, fr, en), amount);

    /// <summary>What stands in a text's place of that name.</summary>
    private object? Figure(string name) => name switch
    {
        "percent" => claim.Percent ?? Ceiling,
        "ceiling" => Ceiling,
        "quantity" => claim.Quantity,
        "amount" => claim.Amount,
        "product" => claim.Product,
        "channel" => claim.Channel,
        "until" => on.AddMonths(part.ValidMonths ?? 0).AddDays(-1),
        _ => Measured(Standing(name)),
    };

    private static object? Measured(RequirementResult result) => result.Actual.Number is { } number
        ? Units.IsMoney(result.Cell.Unit) ? new Money(number, result.Cell.Unit) : number
        : result.Actual.ToString();

    private ClaimRuling Ruling(ClaimOutcome outcome, Reason reason, decimal? amount) => new()
    {
        Ruling = outcome,
        Amount = amount,
        Currency = amount is null ? null : claim.Currency ?? Currency(),
        Reasons = [reason],
    };

    private string? Currency() => Units.IsMoney(cell.Unit ?? "") ? cell.Unit : null;

    /// <summary>Money in a text: both decimals, and the currency.</summary>
    private sealed record Money(decimal Amount, string Currency) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) =>
            FormattableStringFactory.Create("{0:N2} {1}", Amount, Currency).ToString(formatProvider);
    }
}
