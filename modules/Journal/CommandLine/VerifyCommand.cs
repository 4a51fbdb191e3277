using System.CommandLine;
using System.Globalization;
using PartnerHub.Journal.Verification;
using PartnerHub.Kits.CommandLine;

namespace PartnerHub.Journal.CommandLine;

/// <summary>Follows the chain of each journal, and says where it is not as it was written.</summary>
internal static class VerifyCommand
{
    public static Command Make(CommandContext context)
    {
        var locale = context.Locale;
        var program = new Option<string?>("--program") { HelpName = "ID", Description = locale.Say("un seul programme", "one program only") };
        var checkpoints = new Option<string[]>("--checkpoint")
        {
            HelpName = "ID:NUMBER:HASH",
            Description = locale.Say(
                "un enregistrement noté auparavant, qui doit encore être là ; peut être répété",
                "an entry noted earlier, which must still be there; may be repeated"),
        };
        var command = new Command("verify", locale.Say(
            "Vérifie que rien n’a été modifié, retiré, déplacé ou ajouté après coup.",
            "Checks that nothing was changed, removed, moved or added afterwards.")) { program, checkpoints };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetValue(program), parsed.GetValue(checkpoints) ?? [], cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string? program, string[] texts, CancellationToken cancel)
    {
        var checkpoints = texts.Select(Read).ToList();
        if (checkpoints.IndexOf(null) is >= 0 and var wrong)
        {
            return CommandProblem.Report(context, WrongCheckpoint(context, texts[wrong]));
        }

        await using var host = await context.Hosts.Offline(context.HostSettings, cancel);
        var reports = await host.Mediator.Send(
            new VerifyJournal(program) { Checkpoints = [.. checkpoints.OfType<Checkpoint>()], Progress = new ProgressLines(context) }, cancel);
        if (context.Json)
        {
            context.Terminal.Out.WriteLine(VerifyReport.Json(reports));
        }
        else
        {
            context.Terminal.Write(VerifyReport.Lines(reports, context.Locale));
            foreach (var line in VerifyReport.Checkpoints(reports))
            {
                context.Terminal.Out.WriteLine(line);
            }
        }

        return (int)(reports.All(report => report.FindingCount == 0) ? ExitCode.Ok : ExitCode.DoneWithFindings);
    }

    private static Checkpoint? Read(string text) =>
        text.Split(':') is [{ Length: > 0 } program, var number, { Length: 64 } hash] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new(program, at, hash)
            : null;

    private static CommandProblem WrongCheckpoint(CommandContext context, string text) => new(
        ExitCode.InvalidInput,
        context.Locale.Say("programme:numéro:empreinte, comme cette commande les affiche", "program:number:hash, as this command shows them"))
    {
        Path = "--checkpoint",
        Found = $"'{text}'",
    };
}
