using System.Globalization;
using PartnerHub.Screens;

namespace PartnerHub.Journal.ShowEntries;

internal static class JournalAddress
{
    public static string Of(string program) => PageAddress.Program(program) + "/journal";

    public static string Of(string program, long number) => string.Create(CultureInfo.InvariantCulture, $"{Of(program)}/{number}");

    public static string OfMember(string program, string member) => $"{Of(program)}?member={Uri.EscapeDataString(member)}";
}
