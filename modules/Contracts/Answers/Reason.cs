using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>One reason of a ruling.</summary>
[JsonConverter(typeof(ReasonConverter))]
public sealed record Reason
{
    /// <summary>The reason in words, with its figures and dates.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Id of the clause it rests on.</summary>
    public required string Clause { get; init; }
}
