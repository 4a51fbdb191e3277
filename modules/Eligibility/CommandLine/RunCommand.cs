using System.CommandLine;
using PartnerHub.Eligibility.Runs;
using PartnerHub.Eligibility.Runs.Pipeline;
using PartnerHub.Eligibility.Runs.Start;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.CommandLine;

/// <summary>Judges the whole network of a program. What was begun and not ended is taken up by the server, or by this command.</summary>
public static class RunCommand
{
    public static Command Make(CommandContext context)
    {
        var locale = context.Locale;
        var program = new Argument<string>("program-id") { Description = locale.Say("identifiant du programme", "id of the program") };
        var on = new Option<string?>("--on")
        {
            HelpName = "YYYY-MM-DD",
            Description = locale.Say("le jour jugé ; aujourd’hui par défaut, et seul aujourd’hui change les situations gardées", "the day judged; today by default, and today alone changes the stored standings"),
        };
        var resume = new Option<long?>("--resume") { HelpName = "NUMBER", Description = locale.Say("continue un calcul commencé", "goes on with a run that was begun") };
        var command = new Command("run", locale.Say("Juge tout le réseau d’un programme.", "Judges the whole network of a program.")) { program, on, resume };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(program), parsed.GetValue(on), parsed.GetValue(resume), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string program, string? on, long? resume, CancellationToken cancel)
    {
        var day = default(DateOnly);
        if (on is not null && !context.TryReadDay("--on", on, out day, out var problem))
        {
            return CommandProblem.Report(context, problem);
        }

        await using var host = await context.Hosts.Offline(context.HostSettings, cancel);
        if (await host.Mediator.Send(new FindProgram(program), cancel) is not { } hosted)
        {
            return CommandProblem.Report(context, NotFound(context.Locale.Say("un programme installé", "an installed program"), program));
        }

        var number = resume ?? (await host.Mediator.Send(new StartRun(program, on is null ? null : day), cancel)).Number;
        var progress = new RunProgressLines(context);
        var run = await host.Mediator.Send(new CarryOutRun(program, number, progress), cancel);
        progress.End();
        return run is null
            ? CommandProblem.Report(context, NotFound(context.Locale.Say("un calcul de ce programme", "a run of this program"), context.Locale.Number(number)))
            : Tell(context, run, hosted);
    }

    private static int Tell(CommandContext context, NetworkRun run, HostedProgram program)
    {
        if (context.Json)
        {
            context.Terminal.Out.WriteLine(RunReport.Json(run));
        }
        else
        {
            context.Terminal.Write(RunReport.Lines(run, program.Description, context.Locale));
        }

        return (int)(run.State switch
        {
            RunState.Finished => ExitCode.Ok,
            RunState.Cancelled => ExitCode.Conflict,
            _ => ExitCode.Failure,
        });
    }

    private static CommandProblem NotFound(string expected, string found) => new(ExitCode.NotFound, expected) { Found = $"'{found}'" };
}
