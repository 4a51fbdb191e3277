using System.Globalization;
using PartnerHub.Benefits.Claims;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Benefits;

/// <summary>Addresses of the pages on claims, and where their forms are sent.</summary>
internal static class ClaimAddress
{
    public const string Anchor = "claims";

    public static string Send(string member, long? number) =>
        $"{PageAddress.Member(member)}/claims{(number is { } known ? "/" + known.ToString(CultureInfo.InvariantCulture) : "")}";

    public static string Of(string member, long number) => Send(member, number);

    public static string Of(MemberClaim claim) => Of(claim.Member, claim.Number);

    public static string New(string member, string benefit) => $"{PageAddress.Member(member)}/claims/new?benefit={Uri.EscapeDataString(benefit)}";

    /// <summary>The form of what was missing, or of a later stage.</summary>
    public static string Form(string member, long number, string? stage) =>
        $"{Of(member, number)}/form{(stage is null ? "" : "?stage=" + Uri.EscapeDataString(stage))}";

    public static string Decide(MemberClaim claim) => Of(claim) + "/decision";

    public static string Tell(MemberClaim claim) => Of(claim) + "/customer";

    public static string End(MemberClaim claim) => Of(claim) + "/end";

    public static string All(string program) => PageAddress.Program(program) + "/claims";

    public static string OfMember(string member) => $"{PageAddress.Member(member)}#{Anchor}";
}
