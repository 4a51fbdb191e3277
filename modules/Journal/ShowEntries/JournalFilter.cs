using System.Globalization;
using PartnerHub.Journal.Entries;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Journal.ShowEntries;

/// <summary>What an address asks to see of a journal.</summary>
internal sealed record JournalFilter(string Program, string? Member, string? Kind, AskedDay From, AskedDay To, long? After)
{
    public const int PageSize = 50;
    public const int MostMembers = 500;

    public bool Narrows => Member is not null || Kind is not null || From.Day is not null || To.Day is not null;

    public static JournalFilter Read(string program, string? member, string? kind, string? from, string? to, string? after) => new(
        program,
        string.IsNullOrWhiteSpace(member) ? null : member.Trim(),
        string.IsNullOrEmpty(kind) ? null : kind,
        AskedDay.Read(from),
        AskedDay.Read(to),
        long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>One more than a page holds: it tells whether there are older ones.</summary>
    /// <param name="members">The members that are meant; null for all.</param>
    public ListEntries ToRequest(IReadOnlyCollection<string>? members) => new(Program) { Members = members, Kind = Kind, From = From.Day, To = To.Day, After = After, Limit = PageSize + 1 };

    public string Address(long? after)
    {
        (string Name, string? Value)[] parts =
        [
            ("member", Member),
            ("kind", Kind),
            ("from", From.Day is { } from ? PageAddress.Text(from) : null),
            ("to", To.Day is { } to ? PageAddress.Text(to) : null),
            ("after", after?.ToString(CultureInfo.InvariantCulture)),
        ];
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? PageAddress.Journal(Program) : $"{PageAddress.Journal(Program)}?{query}";
    }
}
