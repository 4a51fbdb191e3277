using System.CommandLine;
using PartnerHub.Journal.Replay;
using PartnerHub.Kits.CommandLine;

namespace PartnerHub.Journal.CommandLine;

/// <summary>Rules again on what was ruled, and says what does not come out the same.</summary>
public static class ReplayCommand
{
    public static Command Make(CommandContext context)
    {
        var locale = context.Locale;
        var program = new Option<string?>("--program") { HelpName = "ID", Description = locale.Say("un seul programme", "one program only") };
        var from = new Option<long?>("--from") { HelpName = "NUMBER", Description = locale.Say("premier enregistrement", "the first entry") };
        var to = new Option<long?>("--to") { HelpName = "NUMBER", Description = locale.Say("dernier enregistrement", "the last entry") };
        var member = new Option<string?>("--member") { HelpName = "ID", Description = locale.Say("un seul membre", "one member only") };
        var command = new Command("replay", locale.Say(
            "Rejuge ce qui l’a été, d’après ce qu’on savait alors et selon les règles d’alors, et compare.",
            "Rules again on what was ruled, from what was known then and by the rules of then, and compares.")) { program, from, to, member };
        command.SetAction((parsed, cancel) => RunAsync(
            context,
            new ReplayJournal(parsed.GetValue(program)) { From = parsed.GetValue(from), To = parsed.GetValue(to), Member = parsed.GetValue(member) },
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, ReplayJournal asked, CancellationToken cancel)
    {
        await using var host = await context.Hosts.Offline(context.HostSettings, cancel);
        var reports = await host.Mediator.Send(asked with { Progress = new ProgressLines(context) }, cancel);
        if (context.Json)
        {
            context.Terminal.Out.WriteLine(ReplayOutcome.Json(reports));
        }
        else
        {
            context.Terminal.Write(ReplayOutcome.Lines(reports, context.Locale));
        }

        return (int)(reports.All(report => report is { Different: 0, NotReplayable: 0 }) ? ExitCode.Ok : ExitCode.DoneWithFindings);
    }
}
