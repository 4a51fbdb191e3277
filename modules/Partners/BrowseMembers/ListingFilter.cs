using PartnerHub.Partners.KeepListing;

namespace PartnerHub.Partners.BrowseMembers;

/// <summary>The values of a statement on <c>partners_listing</c>.</summary>
internal sealed record ListingFilter
{
    /// <summary>The level of a row on the day: none before its first one.</summary>
    public const string LevelOn = "CASE WHEN l.level_from <= @On THEN l.level ELSE '' END";

    /// <summary>The condition that all of them share.</summary>
    public const string Text =
        "l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR " + LevelOn + " = @Level)";

    public required string Program { get; init; }

    public required DateOnly On { get; init; }

    public required string Name { get; init; }

    public string Country { get; init; } = "";

    public int AnyCountry { get; init; }

    public string Level { get; init; } = "";

    public int AnyLevel { get; init; }

    public string After { get; init; } = "";

    /// <summary>The name as it is sorted by, and the member, that a page goes on from.</summary>
    public string FromKey { get; init; } = "";

    public string FromMember { get; init; } = "";

    public DateOnly FromJoined { get; init; }

    public int Skip { get; init; }

    public int Limit { get; init; }

    public bool IsOpen => Name == "%" && AnyCountry == 1 && AnyLevel == 1;

    public static ListingFilter Of(string program, MemberCriteria only) => new()
    {
        Program = program,
        On = only.On,
        Name = NameKey.Pattern(only.Name),
        Country = only.Country ?? "",
        AnyCountry = only.Country is null ? 1 : 0,
        Level = only.Level ?? "",
        AnyLevel = only.Level is null ? 1 : 0,
    };
}
