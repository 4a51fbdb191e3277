using System.Globalization;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Joining.Api;

internal static class JoinAddress
{
    public static string Applications(string program) => PageAddress.Program(program) + "/applications";

    public static string Application(string program, long number) => string.Create(CultureInfo.InvariantCulture, $"{Applications(program)}/{number}");

    public static string Decide(string program, long number) => Application(program, number) + "/decision";

    public static string Terms(string program) => Applications(program) + "/terms";
}
