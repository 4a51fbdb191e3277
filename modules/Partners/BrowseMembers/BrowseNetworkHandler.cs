using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.BrowseMembers;

internal sealed class BrowseNetworkHandler(UnitOfWork unit, ListingCounts counts) : IRequestHandler<BrowseNetwork, MemberList>
{
    public async Task<MemberList> Handle(BrowseNetwork request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var filter = ListingFilter.Of(request.Program, request.Only);
        var groups = await counts.ReadAsync(session, filter, byLevel: request.Sort == "level", cancellationToken);
        var all = await counts.ReadAsync(session, ListingFilter.Of(request.Program, new MemberCriteria { On = request.Only.On }), byLevel: false, cancellationToken);
        var count = groups.Values.Sum();
        var last = Math.Max(1, (count + request.PageSize - 1) / request.PageSize);
        var page = Math.Clamp(request.Page, 1, last);
        return new MemberList
        {
            Members = request is { Sort: "name", After: not null } or { Sort: "name", Before: not null }
                ? await ReadFromAsync(session, request, filter, cancellationToken)
                : await ReadAsync(session, Stretches(request, filter, groups, count), (page - 1) * request.PageSize, request.PageSize, cancellationToken),
            Count = count,
            Page = page,
            LastPage = last,
            Countries = [.. all.Keys.Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The parts that the list is made of, one after the other.</summary>
    private static IEnumerable<Stretch> Stretches(BrowseNetwork request, ListingFilter filter, IReadOnlyDictionary<string, int> groups, int count) => request.Sort switch
    {
        "country" => Ordered(groups, request.ByCountry, request.Descending)
            .Select(group => Named(filter with { Country = group.Key, AnyCountry = 0 }, descending: false, group.Value)),
        "level" => Ordered(groups, Comparer<string>.Create((a, b) => Rank(request, a).CompareTo(Rank(request, b))), request.Descending)
            .Select(group => AtLevel(filter with { Level = group.Key, AnyLevel = 0 }, group.Value)),
        "joined" => [new(ListingWalk.Joined(request.Descending), filter, count)],
        _ => [Named(filter, request.Descending, count)],
    };

    private static Stretch Named(ListingFilter filter, bool descending, int count) => new(ListingWalk.Named(filter, descending), filter, count);

    private static Stretch AtLevel(ListingFilter filter, int count) => new(ListingWalk.Named(filter with { AnyCountry = 1 }, descending: false), filter, count);

    private static IEnumerable<KeyValuePair<string, int>> Ordered(IReadOnlyDictionary<string, int> groups, IComparer<string> order, bool descending) =>
        descending ? groups.OrderByDescending(group => group.Key, order) : groups.OrderBy(group => group.Key, order);

    private static int Rank(BrowseNetwork request, string level) => request.Levels.TakeWhile(known => known != level).Count() is var rank && rank < request.Levels.Count ? rank : -1;

    private static async Task<IReadOnlyList<ListedMember>> ReadAsync(
        Session session, IEnumerable<Stretch> stretches, int skip, int limit, CancellationToken cancellation)
    {
        var members = new List<ListedMember>(limit);
        foreach (var stretch in stretches)
        {
            if (members.Count < limit && skip < stretch.Count)
            {
                members.AddRange(await session.QueryAsync<ListedMember>(
                    stretch.Query, stretch.Filter with { Skip = skip, Limit = limit - members.Count }, cancellation));
            }

            skip = Math.Max(0, skip - stretch.Count);
        }

        return members;
    }

    // The page before one is walked backwards.
    private static async Task<IReadOnlyList<ListedMember>> ReadFromAsync(Session session, BrowseNetwork request, ListingFilter filter, CancellationToken cancellation)
    {
        var from = request.After ?? request.Before!;
        var isBackwards = request.After is null;
        var members = await session.QueryAsync<ListedMember>(
            ListingWalk.NamedFrom(filter, request.Descending != isBackwards),
            filter with { FromKey = from.NameKey, FromMember = from.Member, Limit = request.PageSize },
            cancellation);
        return isBackwards ? [.. members.Reverse()] : [.. members];
    }

    private sealed record Stretch(Sql Query, ListingFilter Filter, int Count);
}
