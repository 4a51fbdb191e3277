using System.CommandLine;
using MediatR;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Onboarding.Drafts;

namespace PartnerHub.Onboarding.CommandLine;

/// <summary>The drafted definition, or what keeps it from being published.</summary>
internal static class DraftCommand
{
    public static Command Make(CommandContext context)
    {
        var id = OnboardCommand.Questionnaire(context);
        var take = new Option<bool>("--take-suggestions")
        {
            Description = context.Locale.Say("décide chaque point encore ouvert comme il est proposé", "decides each point still open as it is suggested"),
        };
        var command = new Command("draft", context.Locale.Say("Montre le programme que donnent les réponses.", "Shows the program that the answers come to.")) { id, take };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(id), parsed.GetValue(take), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string id, bool takes, CancellationToken cancel)
    {
        await using var host = await context.Hosts.Offline(context.HostSettings, cancel);
        IRequest<ProgramDraft?> asked = takes ? new TakeSuggestions(id, "command") : new FindDraft(id);
        if (await host.Mediator.Send(asked, cancel) is not { } draft)
        {
            return CommandProblem.Report(context, OnboardCommand.NotFound(context, id));
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
