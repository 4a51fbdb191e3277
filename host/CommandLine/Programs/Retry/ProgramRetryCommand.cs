using System.CommandLine;
using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Host.Web;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine.Programs.Retry;

/// <summary>Loads a program in a process of its own and says what became of it. A host that serves is told on its page or by its API.</summary>
internal static class ProgramRetryCommand
{
    public static Command Make(CommandContext context)
    {
        var id = new Argument<string>("program-id") { Description = context.Locale.Say("identifiant du programme", "id of the program") };
        var command = new Command("retry", context.Locale.Say(
            "Charge un programme à nouveau et dit ce qu’il en est. Un serveur en marche réessaie depuis la page du programme, ou par l’API.",
            "Loads a program again and says what comes of it. A server that runs retries from the program’s page, or by the API.")) { id };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(id), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string id, CancellationToken cancel)
    {
        await using var host = context.Hosts.Standalone([Remembered(context.HostSettings), .. context.HostSettings]);
        var program = await host.GetRequiredService<IMediator>().Send(new RetryProgram(id), cancel);
        if (program is null)
        {
            return CommandProblem.Report(context, await ProgramProblems.NotThereAsync(id, host.GetRequiredService<IMediator>(), context.Locale, cancel));
        }

        if (program.State != ProgramState.Serving)
        {
            return CommandProblem.Report(context, ProgramProblems.Of(program, context.Locale));
        }

        context.Terminal.Out.WriteLine(context.Json ? Json(program) : Sentence(context, program));
        return (int)ExitCode.Ok;
    }

    // Where the server remembers them too: a program whose load ended its process is tried here first.
    private static string Remembered(string[] settings) => ProgramsModule.RememberLoads(Path.Combine(Installation.Of(settings).ContentRoot, "data", "loads"));

    private static string Sentence(CommandContext context, HostedProgram program) => context.Locale.Say(
        $"{program.Id} {program.Version} se charge et répond. Un serveur en marche garde son état : relancez-le sur la page du programme.",
        $"{program.Id} {program.Version} loads and answers. A server that runs keeps its own state: retry there on the program’s page.");

    private static string Json(HostedProgram program) => JsonText.Of(indented: true, json =>
    {
        json.WriteString("id", program.Id);
        json.WriteString("version", program.Version);
        json.WriteString("state", JsonNamingPolicy.KebabCaseLower.ConvertName(program.State.ToString()));
    });
}
