using System.Globalization;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Eligibility.Runs.Pages;

/// <summary>Where the pages of runs are, and what tells their progress.</summary>
internal static class RunAddress
{
    public static string Runs(string program) => PageAddress.Program(program) + "/runs";

    public static string Run(string program, long number) => string.Create(CultureInfo.InvariantCulture, $"{Runs(program)}/{number}");

    public static string Stop(string program, long number) => Run(program, number) + "/stop";

    public static string Progress(string program, long number) => "/api/v1" + Run(program, number) + "/progress";
}
