using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>A partner as it is now, in whatever programs.</summary>
public sealed record KnownPartner
{
    public required Partner Partner { get; init; }

    /// <summary>Goes up with every change of its own data.</summary>
    public required long Version { get; init; }

    /// <summary>Ids of its memberships.</summary>
    public required IReadOnlyList<string> Members { get; init; }
}

/// <summary>One partner; null when there is none of that id.</summary>
[RequiresRight(Rights.Read)]
public sealed record FindPartner(string Partner) : IRequest<KnownPartner?>, IAboutPartner;

/// <summary>Adds a partner, with its people and memberships.</summary>
/// <param name="Enrolment">Who, in which programs. Facts are recorded apart: there are none in it.</param>
/// <param name="Source">Where it comes from, an id such as <c>screen</c> or <c>api</c>.</param>
[RequiresRight(Rights.Record)]
public sealed record AddPartner(Enrolment Enrolment, string Source) : ICommand<Unit>, IAboutPartner
{
    string IAboutPartner.Partner => Enrolment.Partner.Id;
}

/// <summary>Changes what programs are told of a partner. Answers its new version.</summary>
/// <param name="Id">The partner.</param>
/// <param name="Name">Its name from now on.</param>
/// <param name="Country">Its country.</param>
/// <param name="Types">Its types.</param>
/// <param name="Version">The version that was seen; null to change whatever is there.</param>
/// <param name="Source">Where it comes from.</param>
[RequiresRight(Rights.Record)]
public sealed record UpdatePartner(string Partner, string Name, string Country, IReadOnlyList<string> Types, long? Version, string Source) : ICommand<long>, IAboutPartner;

/// <summary>Has a partner join a program. Answers the revision written.</summary>
[RequiresRight(Rights.Record)]
public sealed record AddMembership(string Partner, string Program, Membership Membership, string Source) : ICommand<long>, IAboutProgram, IAboutPartner;

/// <summary>Adds people to a partner by ids that tell nothing about them. Those that are there already stay as they are.</summary>
[RequiresRight(Rights.Record)]
public sealed record AddPeople(string Partner, IReadOnlyList<string> People, string Source) : ICommand<Unit>, IAboutPartner;
