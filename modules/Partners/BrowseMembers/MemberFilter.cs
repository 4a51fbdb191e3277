using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Screens;

namespace PartnerHub.Partners.BrowseMembers;

/// <summary>Which members the list shows, in which order, and the address of a list like it.</summary>
internal sealed record MemberFilter
{
    public const int PageSize = 100;

    public required string Program { get; init; }

    public string? Name { get; init; }

    public string? Country { get; init; }

    public string? Level { get; init; }

    public string Sort { get; init; } = "name";

    public bool Descending { get; init; }

    public int Page { get; init; } = 1;

    public IReadOnlyList<Member> Apply(IEnumerable<Member> members, ProgramDescription description, DateOnly on, Locale locale)
    {
        var ranks = description.Levels.Select((level, rank) => (level.Id, rank)).ToDictionary(level => level.Id, level => level.rank, StringComparer.Ordinal);
        var byName = StringComparer.Create(locale.Culture, ignoreCase: true);
        var kept = members.Where(member => Keeps(member, on, locale)).OrderBy(member => member.Partner.Name, byName);
        return [.. Sort switch
        {
            "country" => Ordered(kept, member => locale.Country(member.Partner.Country), byName),
            "level" => Ordered(kept, member => ranks.GetValueOrDefault(member.Membership.LevelOn(on) ?? "", -1), Comparer<int>.Default),
            "joined" => Ordered(kept, member => member.Membership.JoinedOn, Comparer<DateOnly?>.Default),
            _ => Ordered(kept, member => member.Partner.Name, byName),
        }];
    }

    public string Address()
    {
        var query = new List<string>();
        Add(query, "name", Name);
        Add(query, "country", Country);
        Add(query, "level", Level);
        Add(query, "sort", Sort == "name" ? null : Sort);
        Add(query, "order", Descending ? "desc" : null);
        Add(query, "page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        return PageAddress.Members(Program) + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }

    /// <summary>The list in the order of a column; in the other direction when it already is.</summary>
    public MemberFilter SortedBy(string column) => this with { Sort = column, Descending = Sort == column && !Descending, Page = 1 };

    /// <summary>The direction of a column as <c>aria-sort</c> says it; null when it is not the one sorted by.</summary>
    public string? DirectionOf(string column) => Sort != column ? null : Descending ? "descending" : "ascending";

    private static void Add(List<string> query, string key, string? value)
    {
        if (value is not null)
        {
            query.Add($"{key}={Uri.EscapeDataString(value)}");
        }
    }

    private bool Keeps(Member member, DateOnly on, Locale locale) =>
        (Country is null || member.Partner.Country == Country)
        && (Level is null || member.Membership.LevelOn(on) == Level)
        && (Name is null || locale.Culture.CompareInfo.IndexOf(member.Partner.Name, Name, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);

    private IOrderedEnumerable<Member> Ordered<TKey>(IEnumerable<Member> members, Func<Member, TKey> key, IComparer<TKey> comparer) =>
        Descending ? members.OrderByDescending(key, comparer) : members.OrderBy(key, comparer);
}
