using PartnerHub.Contracts;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Loads;

/// <summary>Loads name members by the partner's or by the membership's id, which has a dot.</summary>
internal static class MemberIds
{
    private static readonly LocalizedText MemberOf = LocalizedText.Of("un partenaire membre du programme", "a partner who is a member of the program");

    public static string Of(string name, string program) => name.Contains('.') ? name : Memberships.IdOf(name, program);

    public static string PartnerOf(string name, string program) =>
        name.EndsWith($".{program}", StringComparison.Ordinal) ? name[..^(program.Length + 1)] : name;

    public static RecordFault Unknown(string path, string name) => new(Refusals.Error(path, MemberOf, name), IsUnknown: true);
}
