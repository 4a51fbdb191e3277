using System.CommandLine;
using PartnerHub.Host.CommandLine.Output;
using PartnerHub.Onboarding;

namespace PartnerHub.Host.CommandLine.Onboard;

/// <summary>The drafted definition, or what keeps it from being published.</summary>
internal static class DraftCommand
{
    public static Command Make(CommandContext context)
    {
        var id = OnboardCommand.Questionnaire(context);
        var command = new Command("draft", context.Locale.Say("Montre le programme que donnent les réponses.", "Shows the program that the answers come to.")) { id };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(id), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string id, CancellationToken cancel)
    {
        await using var store = await context.Hub.Store(context.HostSettings, cancel);
        if (await store.Mediator.Send(new FindDraft(id), cancel) is not { } draft)
        {
            return Problem.Report(context, OnboardCommand.NotFound(context, id));
        }

        var locale = context.Locale;
        OnboardCommand.Tell(context, draft,
        [
            draft.Definition,
            .. draft.Findings.Select(finding => (finding.Blocks ? locale.Say("À régler : ", "To settle: ") : locale.Say("À voir : ", "To look at: ")) + locale.Say(finding.Text)),
        ]);
        return (int)(draft.IsReady ? ExitCode.Ok : ExitCode.DoneWithFindings);
    }
}
