using System.CommandLine;
using PartnerHub.Host.CommandLine.Output;

namespace PartnerHub.Host.CommandLine.Import;

/// <summary>The commands that load files.</summary>
internal static class ImportCommand
{
    public static Command Make(CommandContext context) => new("import", context.Locale.Say("Charge des fichiers.", "Loads files."))
    {
        ImportSalesCommand.Make(context),
    };
}
