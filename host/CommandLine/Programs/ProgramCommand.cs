using System.CommandLine;
using PartnerHub.Host.CommandLine.Programs.List;
using PartnerHub.Host.CommandLine.Programs.Retry;
using PartnerHub.Host.CommandLine.Programs.Show;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;

namespace PartnerHub.Host.CommandLine.Programs;

/// <summary>The commands on installed programs.</summary>
internal static class ProgramCommand
{
    public static Command Make(CommandContext context) => new("program", context.Locale.Say("Les programmes installés.", "The installed programs."))
    {
        ProgramListCommand.Make(context),
        ProgramShowCommand.Make(context),
        ProgramRetryCommand.Make(context),
    };
}
