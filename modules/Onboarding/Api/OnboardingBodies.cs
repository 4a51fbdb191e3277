using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Api;

/// <summary>A client whose questionnaire begins.</summary>
internal sealed record StartBody
{
    public required string Client { get; init; }

    /// <summary>Of its documents: <c>fr</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "fr";
}

/// <summary>Another name of a client.</summary>
internal sealed record NameBody
{
    public required string Client { get; init; }
}

/// <summary>Whether a client is put away.</summary>
internal sealed record ArchiveBody
{
    public required bool Archived { get; init; }
}

/// <summary>Answers by place.</summary>
internal sealed record AnswersBody
{
    public required IReadOnlyList<PlaceAnswer> Answers { get; init; }

    /// <summary>Version of the questionnaire that the client has read; what it leaves as it was then is not saved over a later answer.</summary>
    public long? Seen { get; init; }
}

/// <summary>Which answer of the last document is taken.</summary>
internal sealed record TakingBody
{
    public required string Key { get; init; }
}

/// <summary>Where a prospect goes.</summary>
internal sealed record StageBody
{
    /// <summary>As <c>row</c> of the prospect says.</summary>
    public required string Row { get; init; }

    public required string Stage { get; init; }
}

/// <summary>From when a published program holds.</summary>
internal sealed record PublicationBody
{
    /// <summary>Today for the first rulebook, in 30 days for a later one, where it is left out.</summary>
    public DateOnly? EffectiveFrom { get; init; }
}
