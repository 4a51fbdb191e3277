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
}
