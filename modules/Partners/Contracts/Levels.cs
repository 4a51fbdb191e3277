using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>A level held from a day on, as it was told.</summary>
public sealed record RecordedLevel
{
    /// <summary>From 1, in the order recorded. Of one day the last told holds.</summary>
    public required long Number { get; init; }

    /// <summary>Id of the level; null for none from that day on.</summary>
    public required string? Level { get; init; }

    /// <summary>First day; null where nobody said since when.</summary>
    public required DateOnly? From { get; init; }

    public required long Revision { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string Actor { get; init; }

    /// <summary>Where it comes from, such as <c>placing</c> or a file's source.</summary>
    public required string Source { get; init; }
}
