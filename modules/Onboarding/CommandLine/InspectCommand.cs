using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.CommandLine;

/// <summary>Tells what a questionnaire's document holds: no database, nothing kept.</summary>
internal static class InspectCommand
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make(CommandContext context)
    {
        var file = new Argument<string>("file") { Description = context.Locale.Say("le document Markdown ou Word ; - pour l’entrée standard", "the Markdown or Word document; - for standard input") };
        var command = new Command("inspect", context.Locale.Say("Montre ce que contient un questionnaire en Markdown ou en Word.", "Shows what a questionnaire in Markdown or Word holds.")) { file };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(file), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string path, CancellationToken cancel)
    {
        var (bytes, unread) = await OnboardCommand.ReadDocumentAsync(context, path, cancel);
        if (unread is not null)
        {
            return CommandProblem.Report(context, unread);
        }

        var (document, refusal) = Inspection.Of(bytes);
        if (document is null)
        {
            return CommandProblem.Report(context, new CommandProblem(ExitCode.InvalidInput, context.Locale.Say(refusal!)) { File = InputFile.Name(path, context) });
        }

        if (context.Json)
        {
            context.Terminal.Out.WriteLine(JsonSerializer.Serialize(document, Form));
        }
        else
        {
            context.Terminal.Write(InspectReport.Lines(document, InputFile.Name(path, context), context.Locale));
        }

        return (int)ExitCode.Ok;
    }
}
