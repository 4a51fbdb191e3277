using System.CommandLine;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Onboarding.ShowSummary;

namespace PartnerHub.Onboarding.CommandLine;

/// <summary>The executive summary as Markdown.</summary>
internal static class SummaryCommand
{
    public static Command Make(CommandContext context)
    {
        var id = OnboardCommand.Questionnaire(context);
        var command = new Command("summary", context.Locale.Say("Écrit la synthèse en Markdown.", "Writes the executive summary as Markdown.")) { id };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(id), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string id, CancellationToken cancel)
    {
        await using var host = await context.Hosts.Offline(context.HostSettings, cancel);
        if (await host.Mediator.Send(new WriteSummary(id, context.Locale.Language), cancel) is not { } summary)
        {
            return CommandProblem.Report(context, OnboardCommand.NotFound(context, id));
        }

        context.Terminal.Out.Write(summary);
        return (int)ExitCode.Ok;
    }
}
