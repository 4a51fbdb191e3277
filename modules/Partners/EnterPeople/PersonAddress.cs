using PartnerHub.Kits.Ui;

namespace PartnerHub.Partners.EnterPeople;

/// <summary>Addresses of the pages on the people of a member's company.</summary>
internal static class PersonAddress
{
    public const string Anchor = "people";

    public static string List(string member) => $"{PageAddress.Member(member)}#{Anchor}";

    /// <summary>The form of a person; of a new one without an id.</summary>
    public static string Form(string member, string? person = null) => $"{PageAddress.Member(member)}/people/{(person is null ? "new" : Uri.EscapeDataString(person))}";

    public static string Send(string member) => $"{PageAddress.Member(member)}/people";

    public static string Erase(string member, string person) => Form(member, person) + "/erasure";
}
