using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>An answer as it is understood.</summary>
public abstract record AnswerValue
{
    /// <summary>The figure is said to be about right: <c>env. 30 %</c>.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>What was said beside it: <c>HT</c>, <c>renouvelable</c>.</summary>
    public string? Note { get; init; }
}

public sealed record TextValue(string Text) : AnswerValue;

/// <param name="Detail">What was said beyond yes or no.</param>
public sealed record FlagValue(bool IsYes, string? Detail = null) : AnswerValue;

public sealed record CountValue(long Count) : AnswerValue;

/// <param name="Percent">12 for 12 %.</param>
public sealed record PercentageValue(decimal Percent) : AnswerValue;

/// <param name="Currency">ISO 4217.</param>
public sealed record MoneyValue(decimal Amount, string Currency, bool IsPerYear = false) : AnswerValue;

public sealed record LeadsValue(decimal PerYear) : AnswerValue;

public enum DurationUnit
{
    Days,
    Weeks,
    Months,
    Years,
}

public sealed record DurationValue(decimal Number, DurationUnit Unit) : AnswerValue;

/// <summary>A day, or the first and the last of a month, a quarter or a year.</summary>
public sealed record DateValue(DateOnly From, DateOnly To) : AnswerValue;

/// <param name="Ids">Of the options chosen.</param>
public sealed record ChoiceValue(IReadOnlyList<string> Ids) : AnswerValue
{
    public bool Equals(ChoiceValue? other) => base.Equals(other) && Ids.SequenceEqual(other.Ids);

    public override int GetHashCode() => Ids.Aggregate(0, (hash, id) => HashCode.Combine(hash, id.GetHashCode(StringComparison.Ordinal)));
}

public sealed record PersonValue(string Name, string? Role) : AnswerValue;

/// <summary>What was typed, what it means, and otherwise why it is not understood.</summary>
public sealed record ReadAnswer(string Typed, AnswerValue? Value, LocalizedText? Why)
{
    /// <summary>A range, steps, alternatives or a condition: there are figures, and it is for people to say which of them counts.</summary>
    public bool IsOpen { get; init; }
}
