using System.CommandLine;
using System.Text;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Onboarding.Export;

namespace PartnerHub.Onboarding.CommandLine;

/// <summary>Gives a questionnaire out as a Markdown document: to a file, or to standard output.</summary>
internal static class ExportQuestionnaireCommand
{
    public static Command Make(CommandContext context)
    {
        var locale = context.Locale;
        var id = OnboardCommand.Questionnaire(context);
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = locale.Say("le fichier à écrire ; sortie standard par défaut", "the file to write; standard output by default") };
        var command = new Command("export", locale.Say("Écrit le questionnaire en Markdown.", "Writes the questionnaire as Markdown.")) { id, output };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(id), parsed.GetValue(output), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string id, string? output, CancellationToken cancel)
    {
        if (output is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
        {
            return CommandProblem.Report(context, new CommandProblem(ExitCode.NotFound, context.Locale.Say("le dossier de ce fichier n’existe pas", "the folder of this file does not exist")) { File = output });
        }

        await using var host = await context.Hosts.Offline(context.HostSettings, cancel);
        if (await host.Mediator.Send(new ExportDocument(id), cancel) is not { } exported)
        {
            return CommandProblem.Report(context, OnboardCommand.NotFound(context, id));
        }

        if (output is null)
        {
            context.Terminal.Out.Write(Encoding.UTF8.GetString(exported.Content));
        }
        else
        {
            await File.WriteAllBytesAsync(output, exported.Content, cancel);
        }

        if (exported.Warning is not { } warning)
        {
            return (int)ExitCode.Ok;
        }

        context.Terminal.Error.WriteLine(context.Locale.Say(warning));
        return (int)ExitCode.DoneWithFindings;
    }
}
