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
            Members = (request.After ?? request.Before) is { } place
                ? await ReadFromAsync(session, request, filter, place, groups, cancellationToken)
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
        "country" or "level" => groups.OrderBy(group => group.Key, Order(request, isBackwards: false)).Select(group => InGroup(request, filter, group.Key, descending: false, group.Value)),
        "joined" => [new(ListingWalk.Joined(request.Descending), filter, count)],
        _ => [new(ListingWalk.Named(filter, request.Descending), filter, count)],
    };

    /// <summary>The parts of the list from a member on, which is not among them; backwards, those before it.</summary>
    private static IEnumerable<Stretch> StretchesFrom(
        BrowseNetwork request, ListingFilter filter, ListPlace place, IReadOnlyDictionary<string, int> groups, bool isBackwards)
    {
        var from = filter with { FromKey = place.NameKey, FromMember = place.Member, FromJoined = place.JoinedOn };
        var descending = request.Descending != isBackwards;
        var order = Order(request, isBackwards);
        return request.Sort switch
        {
            "country" or "level" => groups.Where(group => order.Compare(group.Key, place.Group) >= 0).OrderBy(group => group.Key, order)
                .Select(group => InGroup(request, from, group.Key, isBackwards, group.Value, isFrom: group.Key == place.Group)),
            "joined" => ListingWalk.JoinedFrom(descending).Select(walk => new Stretch(walk, from, int.MaxValue)),
            _ => [new(ListingWalk.NamedFrom(filter, descending), from, int.MaxValue)],
        };
    }

    // Within a country or a level names ascend, in whatever direction the list is sorted.
    private static Stretch InGroup(BrowseNetwork request, ListingFilter filter, string group, bool descending, int count, bool isFrom = false)
    {
        var (of, along) = request.Sort == "country"
            ? (filter with { Country = group, AnyCountry = 0 }, filter with { Country = group, AnyCountry = 0 })
            : (filter with { Level = group, AnyLevel = 0 }, filter with { Level = group, AnyLevel = 0, AnyCountry = 1 });
        return new(isFrom ? ListingWalk.NamedFrom(along, descending) : ListingWalk.Named(along, descending), of, count);
    }

    private static Comparer<string> Order(BrowseNetwork request, bool isBackwards)
    {
        var descending = request.Descending != isBackwards;
        return Comparer<string>.Create((one, other) =>
        {
            var compared = request.Sort == "country" ? request.ByCountry.Compare(one, other) : Rank(request, one).CompareTo(Rank(request, other));
            compared = compared == 0 ? string.CompareOrdinal(one, other) : compared;
            return descending ? -compared : compared;
        });
    }

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
    private static async Task<IReadOnlyList<ListedMember>> ReadFromAsync(
        Session session, BrowseNetwork request, ListingFilter filter, ListPlace place, IReadOnlyDictionary<string, int> groups, CancellationToken cancellation)
    {
        var isBackwards = request.After is null;
        var members = await ReadAsync(session, StretchesFrom(request, filter, place, groups, isBackwards), 0, request.PageSize, cancellation);
        return isBackwards ? [.. members.Reverse()] : members;
    }

    private sealed record Stretch(Sql Query, ListingFilter Filter, int Count);
}
