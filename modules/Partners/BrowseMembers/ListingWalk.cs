using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.BrowseMembers;

/// <summary>Pages of the listing, each read along an index.</summary>
internal static class ListingWalk
{
    private const string ByName = "l.name_key, l.member_id";
    private const string Since = "CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END";
    private const string ByNameDown = "l.name_key DESC, l.member_id DESC";

    private const string Beyond = "l.name_key >= @FromKey AND (l.name_key > @FromKey OR l.member_id > @FromMember) AND ";
    private const string Short = "l.name_key <= @FromKey AND (l.name_key < @FromKey OR l.member_id < @FromMember) AND ";

    private static readonly Sql Up = Of("", ByName);
    private static readonly Sql Down = Of("", ByNameDown);
    private static readonly Sql InCountryUp = Of("l.country = @Country AND ", ByName);
    private static readonly Sql InCountryDown = Of("l.country = @Country AND ", ByNameDown);
    private static readonly Sql AtLevelUp = Of("l.level = @Level AND l.level_from <= @On AND ", ByName);
    private static readonly Sql AtLevelDown = Of("l.level = @Level AND l.level_from <= @On AND ", ByNameDown);
    private static readonly Sql UpFrom = Of(Beyond, ByName);
    private static readonly Sql DownFrom = Of(Short, ByNameDown);
    private static readonly Sql InCountryUpFrom = Of("l.country = @Country AND " + Beyond, ByName);
    private static readonly Sql InCountryDownFrom = Of("l.country = @Country AND " + Short, ByNameDown);
    private static readonly Sql AtLevelUpFrom = Of("l.level = @Level AND l.level_from <= @On AND " + Beyond, ByName);
    private static readonly Sql AtLevelDownFrom = Of("l.level = @Level AND l.level_from <= @On AND " + Short, ByNameDown);
    private static readonly Sql SameDayUpFrom = Of("l.joined_on = @FromJoined AND " + Beyond, ByName);
    private static readonly Sql SameDayDownFrom = Of("l.joined_on = @FromJoined AND " + Short, ByNameDown);
    private static readonly Sql LaterJoined = Of("l.joined_on > @FromJoined AND ", "l.joined_on, " + ByName);
    private static readonly Sql EarlierJoined = Of("l.joined_on < @FromJoined AND ", "l.joined_on DESC, " + ByNameDown);
    private static readonly Sql JoinedUp = Of("", "l.joined_on, " + ByName);
    private static readonly Sql JoinedDown = Of("", "l.joined_on DESC, " + ByNameDown);

    public static Sql Joined(bool descending) => descending ? JoinedDown : JoinedUp;

    /// <summary>The same walk from one member on: first those who joined on its day, then the others.</summary>
    public static IEnumerable<Sql> JoinedFrom(bool descending) => descending ? [SameDayDownFrom, EarlierJoined] : [SameDayUpFrom, LaterJoined];

    public static Sql Named(ListingFilter filter, bool descending) => (filter.AnyCountry, filter.AnyLevel) switch
    {
        (0, _) => descending ? InCountryDown : InCountryUp,
        (_, 0) when filter.Level.Length > 0 => descending ? AtLevelDown : AtLevelUp,
        _ => descending ? Down : Up,
    };

    /// <summary>The same walk from one member on, which is not among them.</summary>
    public static Sql NamedFrom(ListingFilter filter, bool descending) => (filter.AnyCountry, filter.AnyLevel) switch
    {
        (0, _) => descending ? InCountryDownFrom : InCountryUpFrom,
        (_, 0) when filter.Level.Length > 0 => descending ? AtLevelDownFrom : AtLevelUpFrom,
        _ => descending ? DownFrom : UpFrom,
    };

    private static Sql Of(string place, string order) => Sql.Of(
        $"""
        SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
          FROM (SELECT l.member_id, {ListingFilter.LevelOn} AS level, {Since} AS held_from, l.name_key, l.joined_on FROM partners_listing l
                 WHERE {place}{ListingFilter.Text} ORDER BY {order} {"{page @Limit}"}) l
          JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
          JOIN partners_partner p ON p.id = m.partner_id
         ORDER BY {order}
        """);
}
