using System.CommandLine;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine.Programs.Show;

/// <summary>Shows a program's whole rulebook.</summary>
internal static class ProgramShowCommand
{
    public static Command Make(CommandContext context)
    {
        var id = new Argument<string>("program-id") { Description = context.Locale.Say("identifiant du programme", "id of the program") };
        var command = new Command("show", context.Locale.Say(
            "Montre tout un programme : niveaux, conditions, avantages, suites des manquements, calendrier, clauses.",
            "Shows a whole program: levels, requirements, benefits, what follows violations, calendar, clauses.")) { id };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(id), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string id, CancellationToken cancel)
    {
        await using var host = context.Hosts.Standalone(context.HostSettings);
        var program = await host.GetRequiredService<IMediator>().Send(new FindProgram(id), cancel);
        if (program is null)
        {
            return CommandProblem.Report(context, await ProgramProblems.NotThereAsync(id, host.GetRequiredService<IMediator>(), context.Locale, cancel));
        }

        if (program.Description is not { } description)
        {
            return CommandProblem.Report(context, ProgramProblems.Of(program, context.Locale));
        }

        if (program.Reason is { } reason)
        {
            context.Terminal.Error.WriteLine($"{program.Id}: {context.Locale.Say(reason)}");
        }

        if (context.Json)
        {
            context.WriteJson(ContractsJson.WriteDescription(description, indented: true));
        }
        else
        {
            context.Terminal.Write(new ProgramReport(description, context.Locale).Lines());
        }

        return (int)ExitCode.Ok;
    }
}
