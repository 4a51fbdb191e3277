using System.Globalization;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Journal.ShowEntries;

internal static class JournalAddress
{
    public static string Of(string program) => PageAddress.Journal(program);

    public static string Of(string program, long number) => PageAddress.JournalEntry(program, number);

    public static string OfMember(string program, string member) => $"{Of(program)}?member={Uri.EscapeDataString(member)}";

    /// <summary>The form that contests an entry.</summary>
    public static string Contest(string program, long number) => Of(program, number) + "/appeal";

    /// <summary>Where that form is sent.</summary>
    public static string File(string program, long number) => Of(program, number) + "/appeals";

    /// <summary>Where a decision on an appeal is sent.</summary>
    public static string Decide(string program, long appeal) =>
        string.Create(CultureInfo.InvariantCulture, $"{PageAddress.Appeals(program)}/{appeal}/decision");
}
