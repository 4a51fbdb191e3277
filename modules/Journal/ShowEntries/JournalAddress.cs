using PartnerHub.Kits.Ui;

namespace PartnerHub.Journal.ShowEntries;

internal static class JournalAddress
{
    public static string OfMember(string program, string member) => $"{PageAddress.Journal(program)}?member={Uri.EscapeDataString(member)}";
}
