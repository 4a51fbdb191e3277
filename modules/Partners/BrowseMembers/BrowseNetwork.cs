using MediatR;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.KeepListing;

namespace PartnerHub.Partners.BrowseMembers;

/// <summary>One page of a list of members.</summary>
[RequiresRight(Rights.Read)]
internal sealed record BrowseNetwork : IRequest<MemberList>, IAboutProgram, IListOf<IAboutMember>
{
    public required string Program { get; init; }

    public required MemberCriteria Only { get; init; }

    /// <summary><c>name</c>, <c>country</c>, <c>level</c> or <c>joined</c>; names decide among equals.</summary>
    public string Sort { get; init; } = "name";

    public bool Descending { get; init; }

    /// <summary>The levels from the lowest on; any other comes before them.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>How countries are sorted.</summary>
    public required IComparer<string> ByCountry { get; init; }

    /// <summary>From 1; beyond the last page it is the last.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 100;

    /// <summary>The member after which the page begins: those before it need not be walked past.</summary>
    public ListPlace? After { get; init; }

    /// <summary>The member before which the page ends.</summary>
    public ListPlace? Before { get; init; }
}

internal sealed record MemberList
{
    public required IReadOnlyList<ListedMember> Members { get; init; }

    /// <summary>How many there are on all pages.</summary>
    public required int Count { get; init; }

    public required int Page { get; init; }

    public required int LastPage { get; init; }

    /// <summary>The countries of all members, by code.</summary>
    public required IReadOnlyList<string> Countries { get; init; }
}

internal sealed class ListedMember
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>The name as it is sorted by.</summary>
    public string NameKey { get; init; } = "";

    public string Country { get; init; } = "";

    public string Level { get; init; } = "";

    /// <summary>The first day at the level.</summary>
    public DateOnly? Since { get; init => field = value == Listing.Ever ? null : value; }

    public DateOnly? JoinedOn { get; init; }
}
