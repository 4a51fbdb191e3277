using System.Globalization;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Imports.Pages;

internal static class ImportAddress
{
    public static string Receipt(long number) => string.Create(CultureInfo.InvariantCulture, $"/imports/{number}");

    public static string Progress(long number) => string.Create(CultureInfo.InvariantCulture, $"/api/v1/imports/{number}/events");

    public static string Mapping(string program, string source, string kind) => $"{PageAddress.Imports(program)}/sources/{Uri.EscapeDataString(source)}?kind={Uri.EscapeDataString(kind)}";

    public static string Held(string program, string file) => $"{PageAddress.Imports(program)}/waiting/{Uri.EscapeDataString(file)}";

    public static string Sample(string program, string kind) => $"{PageAddress.Imports(program)}/samples/{kind}.csv";

    public static string Rejects(long number) => string.Create(CultureInfo.InvariantCulture, $"/api/v1/imports/{number}/rejects.csv");
}
