using System.Globalization;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Submissions.Api;

internal static class EvidenceAddress
{
    /// <summary>Where a new document is sent.</summary>
    public static string Send(string member) => PageAddress.Member(member) + "/evidence";

    public static string Document(string member, long number) => string.Create(CultureInfo.InvariantCulture, $"{Send(member)}/{number}");

    public static string Again(string member, long number) => Document(member, number) + "/again";

    public static string Settlement(string member, long number) => Document(member, number) + "/settlement";

    public static string File(string member, long number, long file) => string.Create(CultureInfo.InvariantCulture, $"{Document(member, number)}/files/{file}");

    public static string Waiting(string program) => PageAddress.Program(program) + "/evidence";

    public static string Kinds(string program) => Waiting(program) + "/kinds";
}
