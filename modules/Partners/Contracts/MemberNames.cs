using MediatR;

namespace PartnerHub.Partners;

/// <summary>Names for what is about members of several programs.</summary>
public static class MemberNames
{
    /// <summary>Each item with the name of its member's partner, or the member's id where that has none.</summary>
    /// <param name="mediator">Asks for the names, once a program.</param>
    /// <param name="items">What is about members.</param>
    /// <param name="member">Whose an item is.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<IReadOnlyList<(TItem Item, string Name)>> WithNamesAsync<TItem>(
        this IMediator mediator, IEnumerable<TItem> items, Func<TItem, (string Program, string Member)> member, CancellationToken cancellation)
    {
        var named = new List<(TItem, string)>();
        foreach (var program in items.GroupBy(item => member(item).Program, StringComparer.Ordinal))
        {
            var names = await mediator.Send(new ListPartnerNames(program.Key, [.. program.Select(item => member(item).Member).Distinct(StringComparer.Ordinal)]), cancellation);
            named.AddRange(program.Select(item => (item, names.GetValueOrDefault(member(item).Member) ?? member(item).Member)));
        }

        return named;
    }
}
