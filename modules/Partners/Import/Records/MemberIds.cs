namespace PartnerHub.Partners.Import.Records;

/// <summary>Files name members by the partner's or by the membership's id, which has a dot.</summary>
internal static class MemberIds
{
    public static string MemberOf(string name, string program) => name.Contains('.') ? name : Memberships.IdOf(name, program);

    public static string PartnerOf(string name, string program) =>
        name.EndsWith($".{program}", StringComparison.Ordinal) ? name[..^(program.Length + 1)] : name;
}
