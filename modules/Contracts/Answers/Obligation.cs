using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>Where an obligation stands.</summary>
[JsonConverter(typeof(KebabCase<ObligationState>))]
public enum ObligationState
{
    /// <summary>Opens later.</summary>
    Upcoming,

    /// <summary>Open, and its due date has not passed.</summary>
    Due,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Its due date has passed.</summary>
    Late,
}

/// <summary>Something a member owes by a date.</summary>
public sealed record Obligation
{
    /// <summary>Id of a <see cref="Duty"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The period it is about, in the form of <see cref="PeriodForm"/>; null when it is about none.</summary>
    public string? Period { get; init; }

    /// <summary>Id of the person it is about; null when it is about none.</summary>
    public string? Person { get; init; }

    /// <summary>What else it is about, for example the id of a customer's contract; null when it is about nothing else.</summary>
    public string? Subject { get; init; }

    /// <summary>Amount owed or to be reached, in <see cref="Currency"/>; null when it is not about money.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code of <see cref="Amount"/>.</summary>
    public string? Currency { get; init; }

    /// <summary>First day it can be done.</summary>
    public required DateOnly OpensOn { get; init; }

    /// <summary>Last day in time.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Where it stands.</summary>
    public required ObligationState State { get; init; }

    /// <summary>Clause it rests on.</summary>
    public required string Clause { get; init; }
}
