using PartnerHub.Kits.Language;
using PartnerHub.Partners.KeepListing;

namespace PartnerHub.Partners.BrowseMembers;

/// <summary>Where a member stands in a list.</summary>
/// <param name="Group">The country, the level or the day of joining that the list is sorted by; empty for none, and in a list by name.</param>
internal sealed record ListPlace(string Group, string NameKey, string Member)
{
    private const char Between = '~';

    /// <summary>Null where a text tells no place.</summary>
    public static ListPlace? Read(string? text) =>
        text is not null && text.IndexOf(Between, StringComparison.Ordinal) is >= 0 and var first && text.LastIndexOf(Between) is var last && first < last
            ? new(text[..first], text[(first + 1)..last], text[(last + 1)..]) : null;

    public static ListPlace Of(ListedMember member, string sort) => new(
        sort switch
        {
            "country" => member.Country,
            "level" => member.Level,
            "joined" when member.JoinedOn is { } joined => DayRange.Text(joined),
            _ => "",
        },
        member.NameKey,
        member.Id);

    public string Text => string.Join(Between, Group, NameKey, Member);

    /// <summary>The day of joining as the list holds it.</summary>
    public DateOnly JoinedOn => DayRange.TryRead(Group, out var day) ? day : Listing.Ever;
}
