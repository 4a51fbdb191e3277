using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility;

/// <summary>
/// A member on a day, its program's own today unless one is given, read once for all parts of a page or of an answer. Null
/// when there is no such member.
/// </summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record ViewMember(string Member, DateOnly? On = null) : IRequest<MemberOnDay?>, IAboutMember;

/// <summary>A member as it is on a day: what is known of it, and the level in effect.</summary>
public sealed record MemberOnDay
{
    public required Member Member { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What is known, with the levels held: levels themselves are judged by it.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>The dossier for what follows from the level in effect, such as benefits and sanctions.</summary>
    public required Dossier InEffect { get; init; }

    /// <summary>The last override, in place or not; null when there never was one.</summary>
    public LevelOverride? LastOverride { get; init; }

    /// <summary>The override that holds on the day; null when none does.</summary>
    public LevelOverride? Override => LastOverride?.HoldsOn(On) == true ? LastOverride : null;

    /// <summary>The level in effect: that of an override while it holds, else the one held; null for none.</summary>
    public string? Level => InEffect.LevelOn(On);
}
