using System.Globalization;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Partners.EnterFacts;

/// <summary>Addresses of the pages on a member's facts.</summary>
internal static class FactAddress
{
    public const string Anchor = "facts";

    public static string Form(string member, long? corrects) =>
        $"{PageAddress.Member(member)}/facts/{corrects?.ToString(CultureInfo.InvariantCulture) ?? "new"}";

    public static string Send(string member) => $"{PageAddress.Member(member)}/facts";

    public static string Withdraw(string member, long number) => Form(member, number) + "/withdrawal";

    /// <param name="member">The member.</param>
    /// <param name="revision">The revision that holds what was recorded.</param>
    public static string Saved(string member, long revision) =>
        string.Create(CultureInfo.InvariantCulture, $"{PageAddress.Member(member)}?saved={revision}#{Anchor}");

    public static string List(string member, DateOnly? on, string? kind, long? before)
    {
        var query = new List<string>();
        if (on is { } day)
        {
            query.Add("on=" + PageAddress.Text(day));
        }

        if (!string.IsNullOrEmpty(kind))
        {
            query.Add("kind=" + Uri.EscapeDataString(kind));
        }

        if (before is { } number)
        {
            query.Add("before=" + number.ToString(CultureInfo.InvariantCulture));
        }

        return $"{PageAddress.Member(member)}{(query.Count == 0 ? "" : "?")}{string.Join('&', query)}#{Anchor}";
    }
}
