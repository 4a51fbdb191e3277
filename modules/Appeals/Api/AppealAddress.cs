using System.Globalization;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Appeals.Api;

internal static class AppealAddress
{
    /// <summary>Where the form that contests an entry is sent.</summary>
    public static string File(string program, long number) => PageAddress.Journal(program, number) + "/appeals";

    /// <summary>Where a decision on an appeal is sent.</summary>
    public static string Decide(string program, long appeal) =>
        string.Create(CultureInfo.InvariantCulture, $"{PageAddress.Appeals(program)}/{appeal}/decision");

    /// <summary>Where it is asked that what was written in an appeal be erased.</summary>
    public static string Erase(string program, long appeal) =>
        string.Create(CultureInfo.InvariantCulture, $"{PageAddress.Appeals(program)}/{appeal}/erasure");
}
