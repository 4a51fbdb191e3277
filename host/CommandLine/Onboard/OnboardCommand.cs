using System.CommandLine;
using PartnerHub.Host.CommandLine.Output;

namespace PartnerHub.Host.CommandLine.Onboard;

/// <summary>The commands on questionnaires.</summary>
internal static class OnboardCommand
{
    public static Command Make(CommandContext context) => new("onboard", context.Locale.Say("Du questionnaire au programme.", "From a questionnaire to a program."))
    {
        InspectCommand.Make(context),
    };
}
