using System.CommandLine;
using PartnerHub.Kits.CommandLine;

namespace PartnerHub.Journal.CommandLine;

/// <summary>The commands on the journal.</summary>
public static class JournalCommand
{
    public static Command Make(CommandContext context) => new("journal", context.Locale.Say("Le journal des décisions.", "The journal of rulings."))
    {
        VerifyCommand.Make(context),
    };
}
