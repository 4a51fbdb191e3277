using PartnerHub.Kits.Ui;

namespace PartnerHub.Partners.EnterPartners;

/// <summary>Addresses of the pages on who is a member.</summary>
internal static class PartnerAddress
{
    /// <summary>The form of a company that no program knows, and where it is sent.</summary>
    public static string New(string program) => PageAddress.Members(program) + "/new";

    /// <summary>The form of a partner that is known, and where it is sent.</summary>
    public static string Known(string program) => PageAddress.Members(program) + "/known";

    /// <summary>The form of what programs are told of a member's company, and where it is sent.</summary>
    public static string Company(string member) => PageAddress.Member(member) + "/company";
}
