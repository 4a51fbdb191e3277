using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners;

/// <summary>A partner in a program.</summary>
public sealed record Member
{
    /// <summary>Id of the membership, used in addresses: <c>{partner}.{program}</c>.</summary>
    public required string Id { get; init; }

    public required string Program { get; init; }

    public required Partner Partner { get; init; }

    public required Membership Membership { get; init; }
}

/// <summary>A member with what is known of it at a revision of its program's data.</summary>
public sealed record MemberDossier(Member Member, Dossier Dossier, long Revision);

/// <summary>What members must meet to be listed; what is null is not asked for.</summary>
public sealed record MemberCriteria
{
    /// <summary>A part of the name; capitals and accents make no difference.</summary>
    public string? Name { get; init; }

    /// <summary>The country's code.</summary>
    public string? Country { get; init; }

    /// <summary>Id of the level held on <see cref="On"/>.</summary>
    public string? Level { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>How many members a program has.</summary>
[RequiresRight(Rights.Read)]
public sealed record CountMembers(string Program) : IRequest<long>, IAboutProgram;

/// <summary>One member; null when there is none of that id.</summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record FindMember(string Member) : IRequest<Member?>, IAboutMember;

/// <summary>One member's dossier, as known now or at an earlier revision; null when there is none of that id, or was none yet.</summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record GetDossier(string Member, long? Revision = null) : IRequest<MemberDossier?>, IAboutMember;

/// <summary>
/// One member's dossier as known when a scope first asks for it: all parts of a page or of an answer see the same. Not for
/// work that writes. Null when there is none of that id.
/// </summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record ViewDossier(string Member) : IRequest<MemberDossier?>, IAboutMember;

/// <summary>Dossiers of a program by member id, after one, all as known at a revision: a whole network is read in such chunks.</summary>
[RequiresRight(Rights.Read)]
public sealed record ReadDossiers(string Program, long Revision, string? After, int Limit) : IRequest<IReadOnlyList<MemberDossier>>, IAboutProgram, IListOf<IAboutMember>;

/// <summary>Of the next members of a program by id, after one and at most so many, the last; null when there are none: a network is cut by it.</summary>
[RequiresRight(Rights.Read)]
public sealed record FindLastOfNext(string Program, string? After, int Limit) : IRequest<string?>, IAboutProgram;

/// <summary>Dossiers of a program by member id, after one and up to another, all as known at a revision. Several such parts may be read at once.</summary>
[RequiresRight(Rights.Read)]
public sealed record ReadDossiersUpTo(string Program, long Revision, string? After, string Last) : IRequest<IReadOnlyList<MemberDossier>>, IAboutProgram, IListOf<IAboutMember>;

/// <summary>Dossiers of the members named, by member id, all as known at a revision. Those of other programs, or not known yet, are left out.</summary>
[RequiresRight(Rights.Read)]
public sealed record ReadDossiersOf(string Program, long Revision, IReadOnlyCollection<string> Members) : IRequest<IReadOnlyList<MemberDossier>>, IAboutProgram, IListOf<IAboutMember>;

/// <summary>True when no partner is known yet.</summary>
[RequiresRight(Rights.Read)]
public sealed record IsNetworkEmpty : IRequest<bool>, IAboutHost;

/// <summary>Adds partners, their memberships and facts, all or nothing.</summary>
/// <param name="Enrolments">Who, in which programs.</param>
/// <param name="Source">Where it comes from, an id such as <c>screen</c>, <c>api</c> or a file's source.</param>
[RequiresRight(Rights.Record)]
public sealed record EnrolPartners(IReadOnlyList<Enrolment> Enrolments, string Source = "enrolment") : ICommand<Unit>, IAboutHost, ILocated
{
    IReadOnlyList<SubjectPlace> ILocated.Places => [.. Enrolments.SelectMany(enrolment => enrolment.Places)];
}

public sealed record Enrolment
{
    public required Partner Partner { get; init; }

    public required IReadOnlyList<EnrolledMembership> Memberships { get; init; }

    /// <summary>The programs that it is to be in; a company in none is the host's.</summary>
    internal IReadOnlyList<SubjectPlace> Places => Memberships.Count == 0 ? [SubjectPlace.Host] : [.. Memberships.Select(membership => SubjectPlace.OfProgram(membership.Program))];
}

public sealed record EnrolledMembership
{
    public required string Program { get; init; }

    public required Membership Membership { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }
}
