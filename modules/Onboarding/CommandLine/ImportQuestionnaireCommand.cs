using System.CommandLine;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Import;

namespace PartnerHub.Onboarding.CommandLine;

/// <summary>Takes a client's document in: a new questionnaire, or into one that is there.</summary>
internal static class ImportQuestionnaireCommand
{
    public static Command Make(CommandContext context)
    {
        var locale = context.Locale;
        var file = new Argument<string>("file") { Description = locale.Say("le document Markdown ou Word ; - pour l’entrée standard", "the Markdown or Word document; - for standard input") };
        var into = new Option<string?>("--into") { HelpName = "ID", Description = locale.Say("le questionnaire à compléter ; un nouveau par défaut", "the questionnaire to add to; a new one by default") };
        var command = new Command("import", locale.Say("Reprend les réponses d’un document.", "Takes the answers of a document in.")) { file, into };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(file), parsed.GetValue(into), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string path, string? into, CancellationToken cancel)
    {
        var (bytes, unread) = await OnboardCommand.ReadDocumentAsync(context, path, cancel);
        if (unread is not null)
        {
            return CommandProblem.Report(context, unread);
        }

        await using var host = await context.Hosts.Offline(context.HostSettings, cancel);
        try
        {
            return await host.Mediator.Send(new ImportDocument(into, bytes, Path.GetFileName(path)), cancel) is { } imported
                ? Tell(context, imported)
                : CommandProblem.Report(context, OnboardCommand.NotFound(context, into!));
        }
        catch (InvalidRequestException refused)
        {
            return CommandProblem.Report(context, [.. refused.Errors.Select(error => CommandProblem.Of(error, InputFile.Name(path, context), context.Locale) with { Path = null })]);
        }
    }

    private static int Tell(CommandContext context, ImportedDocument imported)
    {
        var locale = context.Locale;
        OnboardCommand.Tell(context, imported,
        [
            locale.Say($"Questionnaire : {imported.Questionnaire.Id}", $"Questionnaire: {imported.Questionnaire.Id}"),
            locale.Say(
                $"{locale.Number(imported.Questionnaire.Answered)}/{locale.Number(imported.Questionnaire.Questions)} questions ont une réponse.",
                $"{locale.Number(imported.Questionnaire.Answered)}/{locale.Number(imported.Questionnaire.Questions)} questions answered."),
            .. InspectReport.Letters(imported.Document, locale),
            .. imported.SameClient.Select(other => locale.Say(
                $"Même client : {other.Client} ({other.Id}). Le document y a peut-être sa place : --into {other.Id}",
                $"Same client: {other.Client} ({other.Id}). The document may belong there: --into {other.Id}")),
            .. imported.Conflicts.Select(conflict => locale.Say(
                $"Contradiction : {locale.Say(conflict.Label)} : gardé « {conflict.Kept} », document « {conflict.Came} »",
                $"Conflict: {locale.Say(conflict.Label)}: kept '{conflict.Kept}', document '{conflict.Came}'")),
        ]);
        return (int)(imported.Conflicts.Count > 0 || imported.SameClient.Count > 0 ? ExitCode.DoneWithFindings : ExitCode.Ok);
    }
}
