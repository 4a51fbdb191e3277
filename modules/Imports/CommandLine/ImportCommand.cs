using System.CommandLine;
using PartnerHub.Kits.CommandLine;

namespace PartnerHub.Imports.CommandLine;

/// <summary>The commands that load files.</summary>
public static class ImportCommand
{
    public static Command Make(CommandContext context) => new("import", context.Locale.Say("Charge des fichiers.", "Loads files."))
    {
        ImportFileCommand.Make(context, "sales", context.Locale.Say("Charge un fichier de ventes.", "Loads a file of sales.")),
        ImportFileCommand.Make(context, "partners", context.Locale.Say("Charge des partenaires et leur adhésion.", "Loads partners and their memberships.")),
        ImportFileCommand.Make(context, "people", context.Locale.Say("Charge les personnes des partenaires.", "Loads the partners' people.")),
        ImportFileCommand.Make(context, "facts", context.Locale.Say("Charge des faits.", "Loads facts.")),
    };
}
