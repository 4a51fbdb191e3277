using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding;

/// <summary>A client's questionnaire, and how far it is answered.</summary>
public sealed record ClientQuestionnaire
{
    public required string Id { get; init; }

    public required string Client { get; init; }

    /// <summary>Language of its documents, <c>fr</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Goes up with every answer saved.</summary>
    public required long Version { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>Questions answered, or said not to apply.</summary>
    public int Answered { get; init; }

    public int Questions { get; init; }
}
