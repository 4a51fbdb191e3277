using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Partners.BrowseMembers;

/// <summary>Which members the list shows, in which order, and the address of a list like it.</summary>
internal sealed record MemberFilter
{
    public required string Program { get; init; }

    public string? Name { get; init; }

    public string? Country { get; init; }

    public string? Level { get; init; }

    public string Sort { get; init; } = "name";

    public bool Descending { get; init; }

    public int Page { get; init; } = 1;

    public ListPlace? After { get; init; }

    public ListPlace? Before { get; init; }

    /// <summary>The page of the list that is asked for.</summary>
    public BrowseNetwork Question(ProgramDescription? description, DateOnly on, Locale locale) => new()
    {
        Program = Program,
        Only = new MemberCriteria { Name = Name, Country = Country, Level = Level, On = on },
        Sort = Sort,
        Descending = Descending,
        Levels = [.. description?.Levels.Select(level => level.Id) ?? []],
        ByCountry = ByCountry(locale),
        Page = Page,
        After = After,
        Before = Before,
    };

    public static IComparer<string> ByCountry(Locale locale)
    {
        var byName = StringComparer.Create(locale.Culture, ignoreCase: true);
        return Comparer<string>.Create((a, b) => byName.Compare(locale.Country(a), locale.Country(b)));
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
        Add(query, "after", After?.Text);
        Add(query, "before", Before?.Text);
        return PageAddress.Members(Program) + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }

    /// <summary>The list in the order of a column; in the other direction when it already is.</summary>
    public MemberFilter SortedBy(string column) => this with { Sort = column, Descending = Sort == column && !Descending, Page = 1, After = null, Before = null };

    /// <summary>The page after or before one that shows members, of whom there are some.</summary>
    public MemberFilter Beside(IReadOnlyList<ListedMember> shown, int pages) => this with
    {
        Page = Page + pages,
        After = pages > 0 ? ListPlace.Of(shown[^1], Sort) : null,
        Before = pages < 0 ? ListPlace.Of(shown[0], Sort) : null,
    };

    /// <summary>The direction of a column as <c>aria-sort</c> says it; null when it is not the one sorted by.</summary>
    public string? DirectionOf(string column) => Sort != column ? null : Descending ? "descending" : "ascending";

    private static void Add(List<string> query, string key, string? value)
    {
        if (value is not null)
        {
            query.Add($"{key}={Uri.EscapeDataString(value)}");
        }
    }
}
