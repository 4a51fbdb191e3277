using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Web;

/// <summary>Which page of a list a client asks for; to be taken by an endpoint as <c>[AsParameters]</c>.</summary>
public readonly record struct PageQuery
{
    private const int UsualLimit = 50;
    private const int MostLimit = 200;

    private static readonly LocalizedText LimitExpected =
        LocalizedText.Of("un nombre entier de 1 à 200", "a whole number from 1 to 200");

    private static readonly LocalizedText AfterExpected = LocalizedText.Of("la valeur `next` d'une page", "the value `next` of a page");

    /// <summary>Where to go on: the key of the last item before.</summary>
    [FromQuery(Name = "after")]
    public string? After { get; init; }

    [FromQuery(Name = "limit")]
    public string? Limit { get; init; }

    /// <summary>How many items the page has at most. One more is to be read: it tells whether there is a next page.</summary>
    public bool TryRead(out int limit, [NotNullWhen(false)] out ApiProblem? problem)
    {
        limit = UsualLimit;
        var fits = Limit is null
            || (int.TryParse(Limit, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= MostLimit);
        problem = fits ? null : Problems.InvalidParameter("limit", LimitExpected, Limit!);
        return fits;
    }

    /// <summary>The page asked for of a list that is read as a whole, since a quota keeps it short enough for that.</summary>
    /// <param name="all">The list, in its order.</param>
    /// <param name="key">What a page goes on after; different for each item.</param>
    /// <param name="page">The page; null where the query is wrong.</param>
    /// <param name="problem">What is wrong with the query.</param>
    public bool TryTake<T>(IReadOnlyList<T> all, Func<T, string> key, [NotNullWhen(true)] out Page<T>? page, [NotNullWhen(false)] out ApiProblem? problem)
    {
        page = null;
        if (!TryRead(out var limit, out problem))
        {
            return false;
        }

        var after = After;
        var start = after is null ? 0 : all.Index().Where(item => key(item.Item) == after).Select(item => item.Index + 1).FirstOrDefault(-1);
        if (start < 0)
        {
            problem = Problems.InvalidParameter("after", AfterExpected, after!);
            return false;
        }

        page = Page<T>.Of([.. all.Skip(start).Take(limit + 1)], limit, key);
        return true;
    }
}
