using System.CommandLine;
using PartnerHub.Host.CommandLine.Output;

namespace PartnerHub.Host.CommandLine.Journal;

/// <summary>The commands on the journal.</summary>
internal static class JournalCommand
{
    public static Command Make(CommandContext context) => new("journal", context.Locale.Say("Le journal des décisions.", "The journal of rulings."))
    {
        VerifyCommand.Make(context),
    };
}
