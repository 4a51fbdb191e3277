using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>Something a consultant should look at, and where.</summary>
internal sealed record DocumentWarning
{
    /// <summary>From 1; null when it is about the whole.</summary>
    public int? Line { get; init; }

    /// <summary>Number of the section.</summary>
    public int? Section { get; init; }

    public required LocalizedText Text { get; init; }
}
